; triggers: checkServerIdentity
; says: a certificate of whatever name is taken
; strength: likely

; { checkServerIdentity: () => undefined }
((pair key: (property_identifier) @key value: (arrow_function body: [(undefined) (null) (statement_block)] @body)) @flaw
 (#eq? @key "checkServerIdentity")
 (#match? @body "^(undefined|null|[{]\\s*(return(\\s+(undefined|null))?\\s*;?)?\\s*[}])$"))

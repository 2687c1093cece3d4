; triggers: ParseUnverified UnsafeAllowNoneSignatureType
; says: the content of a token is used that nobody has to have signed
; strength: likely

; parser.ParseUnverified(raw, claims)
((call_expression function: (selector_expression field: (field_identifier) @parse)) @flaw
 (#eq? @parse "ParseUnverified"))

; return jwt.UnsafeAllowNoneSignatureType, nil
((selector_expression operand: (identifier) field: (field_identifier) @none) @flaw
 (#eq? @none "UnsafeAllowNoneSignatureType"))

; triggers: allErrors maxDepth depth
; says: what comes from outside decides how much work is done
; strength: likely

; new Ajv({ allErrors: true }): every fault of a large document is looked for
((new_expression constructor: (identifier) @class arguments: (arguments (object (pair key: (property_identifier) @option value: (true))))) @flaw
 (#match? @class "^[aA][jJ][vV]\\w*$")
 (#eq? @option "allErrors"))

; qs.parse(text, { depth: Infinity }), { arrayLimit: 1e9 }
((pair key: (property_identifier) @option value: [(identifier) @limit (number) @limit]) @flaw
 (#any-of? @option "depth" "maxDepth" "parameterLimit" "arrayLimit")
 (#match? @limit "^(Infinity|Number[.]MAX\\w*|[0-9]{7,}|[0-9]e[0-9]+)$"))

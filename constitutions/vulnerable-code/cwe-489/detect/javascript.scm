; triggers: errorhandler
; says: debugging is switched on in the code itself
; strength: likely

; const errorhandler = require('errorhandler'); ... app.use(errorhandler()) outside any condition
((program
  (lexical_declaration (variable_declarator
    name: (identifier) @local
    value: (call_expression arguments: (arguments . (string (string_fragment) @module) .))))
  (expression_statement (call_expression
    function: (member_expression property: (property_identifier) @use)
    arguments: (arguments (call_expression function: (identifier) @used))) @flaw))
 (#eq? @module "errorhandler")
 (#eq? @use "use")
 (#eq? @local @used))

; import errorhandler from 'errorhandler'
((program
  (import_statement
    (import_clause (identifier) @local)
    source: (string (string_fragment) @module))
  (expression_statement (call_expression
    function: (member_expression property: (property_identifier) @use)
    arguments: (arguments (call_expression function: (identifier) @used))) @flaw))
 (#eq? @module "errorhandler")
 (#eq? @use "use")
 (#eq? @local @used))

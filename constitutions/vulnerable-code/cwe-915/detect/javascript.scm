; triggers: req.body request.body
; says: whoever sends the request chooses which fields of a record are written
; strength: likely

; const user = new User(req.body); await user.save()
((statement_block
  (lexical_declaration (variable_declarator name: (identifier) @made value: (new_expression
    constructor: (identifier) @class
    arguments: (arguments . (member_expression) @body .)) @flaw))
  (_ [
    (await_expression (call_expression function: (member_expression object: (identifier) @saved property: (property_identifier) @save)))
    (call_expression function: (member_expression object: (identifier) @saved property: (property_identifier) @save))
  ]))
 (#match? @class "^[A-Z]")
 (#match? @body "^(req|request|ctx[.]request)[.]body$")
 (#eq? @made @saved)
 (#eq? @save "save"))

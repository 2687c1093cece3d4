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

; User.create({ ...req.body, made: new Date() }), prisma.user.update({ where, data: req.body })
((call_expression
  function: (member_expression object: (_) @model property: (property_identifier) @write)
  arguments: (arguments (object (spread_element (member_expression) @body)) .)) @flaw
 (#any-of? @write "create" "update" "insert" "insertOne" "upsert" "build" "findByIdAndUpdate" "findOneAndUpdate" "updateOne" "save" "patch")
 (#match? @body "^(req|request|ctx[.]request)[.]body$"))
((call_expression
  function: (member_expression property: (property_identifier) @write)
  arguments: (arguments . (object (pair key: (property_identifier) @part value: [
    (member_expression) @body
    (object (spread_element (member_expression) @body))
  ])))) @flaw
 (#any-of? @write "create" "update" "upsert" "createMany" "updateMany")
 (#any-of? @part "data" "update" "create" "$set")
 (#match? @body "^(req|request|ctx[.]request)[.]body$"))

; Object.assign(user, req.body); await user.save()
((statement_block
  (expression_statement (call_expression
    function: (member_expression object: (identifier) @object property: (property_identifier) @assign)
    arguments: (arguments . (identifier) @record . (member_expression) @body .)) @flaw)
  (_ [
    (await_expression (call_expression function: (member_expression object: (identifier) @saved property: (property_identifier) @save)))
    (call_expression function: (member_expression object: (identifier) @saved property: (property_identifier) @save))
  ]))
 (#eq? @object "Object")
 (#eq? @assign "assign")
 (#match? @body "^(req|request|ctx[.]request)[.]body$")
 (#eq? @record @saved)
 (#eq? @save "save"))

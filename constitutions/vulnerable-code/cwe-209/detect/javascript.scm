; triggers: stack catch err error
; says: a response tells what an error says inside
; strength: likely

; res.send(err.stack), response.end(JSON.stringify({ trace: error.stack }))
((call_expression
  function: (member_expression object: (_) @response property: (property_identifier) @function)
  arguments: (arguments . (_) @sent)) @flaw
 (#match? @response "^(res|response|resp|reply|ctx[.]res)\\b")
 (#any-of? @function "send" "end" "json" "write" "render" "jsonp")
 (#match? @sent "\\b(err|error|e|ex|exc|exception|ex)[.]stack\\b|util[.]inspect[(](err|error|e|ex)\\b")
 (#not-match? @sent "NODE_ENV|isDev|development|[dD]ebug|production"))

; ctx.body = err.stack
((assignment_expression left: (member_expression object: (_) @context property: (property_identifier) @field) right: (_) @sent) @flaw
 (#match? @context "^(ctx|context|ctx[.]response)$")
 (#eq? @field "body")
 (#match? @sent "\\b(err|error|e|ex|exception)[.]stack\\b")
 (#not-match? @sent "NODE_ENV|isDev|development|[dD]ebug|production"))

; catch (err) { res.status(500).send(err) }
((catch_clause parameter: (identifier) @caught body: (statement_block (expression_statement (call_expression
  function: (member_expression object: (_) @response property: (property_identifier) @function)
  arguments: (arguments . (identifier) @sent .)) @flaw)))
 (#match? @response "^(res|response|resp|reply)\\b")
 (#any-of? @function "send" "end" "write")
 (#eq? @caught @sent))

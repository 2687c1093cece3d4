; triggers: cors Access-Control-Allow-Origin enableCors
; says: every origin is allowed to call with credentials
; strength: likely

; cors({ origin: true, credentials: true })
((call_expression function: (identifier) @function arguments: (arguments . (object) @options)) @flaw
 (#eq? @function "cors")
 (#match? @options "credentials\\s*:\\s*true")
 (#match? @options "origin\\s*:\\s*(true|[\"'`][*][\"'`]|/[.][*]/|[(]\\s*[a-zA-Z_]+\\s*,\\s*[a-zA-Z_]+\\s*[)]\\s*=>\\s*[{]?\\s*[a-zA-Z_]+[(]null,\\s*true[)])"))

; res.setHeader('Access-Control-Allow-Origin', req.headers.origin), with credentials beside it
((statement_block
  (expression_statement (call_expression
    function: (member_expression property: (property_identifier) @set)
    arguments: (arguments . (string (string_fragment) @origin) . (_) @value .)) @flaw)
  (expression_statement (call_expression
    arguments: (arguments . (string (string_fragment) @credentials) . [(string (string_fragment) @true) (true) @true] .))))
 (#any-of? @set "setHeader" "header" "set" "append")
 (#match? @origin "^[aA]ccess-[cC]ontrol-[aA]llow-[oO]rigin$")
 (#match? @credentials "^[aA]ccess-[cC]ontrol-[aA]llow-[cC]redentials$")
 (#eq? @true "true")
 (#match? @value "^(req|request|ctx[.]request|ctx)[.](headers[.]origin|headers\\[[\"']origin[\"']\\]|header[(][\"'][oO]rigin[\"'][)]|get[(][\"'][oO]rigin[\"'][)])"))

; app.enableCors({ origin: true, credentials: true }), fastify.register(cors, { origin: true, credentials: true })
((call_expression function: (member_expression property: (property_identifier) @function) arguments: (arguments (object) @options .)) @flaw
 (#any-of? @function "enableCors" "register")
 (#match? @options "credentials\\s*:\\s*true")
 (#match? @options "origin\\s*:\\s*(true|[\"'`][*][\"'`]|/[.][*]/)"))

; cors({ credentials: true, origin: (ctx) => ctx.get('Origin') }), cors({ origin: (origin) => origin, credentials: true })
((call_expression function: (identifier) @function arguments: (arguments . (object) @options)) @flaw
 (#eq? @function "cors")
 (#match? @options "credentials\\s*:\\s*true")
 (#match? @options "origin\\s*:\\s*(async\\s+)?[(]?\\s*(\\w+)(\\s*,\\s*\\w+)?\\s*[)]?\\s*=>\\s*(\\2\\s*[,}\\n]|\\2([.](request|req))?[.](headers?[.]origin|headers?\\[['\"]origin['\"]\\]|get[(]['\"][oO]rigin['\"][)]|header[(]['\"][oO]rigin['\"][)])\\s*([|]{2}[^,}\\n]*|[?]{2}[^,}\\n]*)?[,}\\n])"))

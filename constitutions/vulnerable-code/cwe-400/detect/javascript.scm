; triggers: allErrors maxDepth depth .body Array repeat Buffer.alloc .on('data' .on("data"
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

; const rows = req.body; for (let i = 0; i < rows.length; …): a length that the sender has written, of no list at all
((statement_block
  (_ (variable_declarator name: (identifier) @name value: (_) @value))
  (for_statement condition: [
    (binary_expression left: (_) operator: "<" right: (member_expression object: (identifier) @used property: (property_identifier) @length))
    (expression_statement (binary_expression left: (_) operator: "<" right: (member_expression object: (identifier) @used property: (property_identifier) @length)))
  ]) @flaw) @block
 (#eq? @name @used)
 (#eq? @length "length")
 (#match? @value "^(req|request|ctx[.]request)[.](body|query)([.]\\w+)?$")
 (#not-match? @block "isArray|instanceof|typeof|[zZ]od|[jJ]oi|[sS]chema|validat|String[(]|Math[.]min|length\\s*[<>]=?\\s*[0-9A-Z]"))

; const n = Number(req.query.n); new Array(n), 'x'.repeat(n), Buffer.alloc(n)
((statement_block) @flaw
 (#match? @flaw "^[{][^{}]*\\b(?:const|let|var)\\s+(\\w+)\\s*=\\s*(?:Number|parseInt|[+])[(]?\\s*(?:req|request|ctx|ctx[.]request)[.](?:query|body|params)\\b[^\\n]*\\n[^]*?(?:new Array[(]\\1[)]|[^\\w]Array[(]\\1[)]|[.]repeat[(]\\1[)]|Buffer[.]alloc(?:Unsafe)?[(]\\1[)])")
 (#not-match? @flaw "Math[.]min|[<>]=?[^=>]|[mM]ax|MAX|[lL]imit|LIMIT"))

; req.on('data', (chunk) => { body += chunk; }): as much is kept as is sent
((call_expression
  function: (member_expression object: (identifier) @request property: (property_identifier) @on)
  arguments: (arguments . (string (string_fragment) @event) . [(arrow_function) (function_expression)] @keep .)) @flaw
 (#match? @request "^(req|request)$")
 (#eq? @on "on")
 (#eq? @event "data")
 (#match? @keep "\\b\\w+\\s*[+]=\\s*\\w+|[.]push[(]\\w+[)]")
 (#not-match? @keep "length|[sS]ize|[bB]ytes|[lL]imit|LIMIT|MAX|[mM]ax[A-Z]|destroy|pause|abort|[wW]rite[(]"))

; triggers: static readFile serveStatic directory
; says: files that are nobody's business are handed out
; strength: likely

; express.static(__dirname), express.static('.'), express.static(path.join(__dirname, 'node_modules'))
((call_expression
  function: [(member_expression object: (_) @module property: (property_identifier) @function) (identifier) @function]
  arguments: (arguments . (_) @folder)) @flaw
 (#any-of? @function "static" "serveStatic" "serve_static" "serve")
 (#match? @flaw "^(express|koa|serveStatic|serve_static|serve|app|restify)\\b")
 (#match? @folder "^(__dirname|process[.]cwd[(][)]|['\"][.]/?['\"]|['\"]/['\"]|['\"][.][.]/?['\"]|os[.]homedir[(][)]|path[.](join|resolve)[(](__dirname|process[.]cwd[(][)])?(,\\s*['\"]([.]{1,2}/?)+['\"])?[)]|__dirname\\s*[+]\\s*['\"]/?([.][.]/?)*['\"])$|node_modules/?['\"`]\\s*[)]?$|['\"`]/?([.][.]/)*([.]git|[.]ssh|[.]env|etc|root|home)/?['\"`]\\s*[)]?$"))

; https.get({ headers: { x: fs.readFileSync('.npmrc') } }): a private file and a request in one program
((program) @file
 (#match? @file "readFile(Sync)?[(]\\s*[^)]*([.]npmrc|[.]ssh/|id_rsa|[.]aws/credentials|/etc/(passwd|shadow)|[.]netrc|[.]git-credentials|[.]docker/config|[.]kube/config|[.]bash_history)['\"`]")
 (#match? @file "https?[.](get|request)[(]|fetch[(]|axios|got[(]|request[(]")) @flaw

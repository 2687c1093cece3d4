; triggers: request
; says: a number of a request decides how much is made, without a limit
; strength: likely

; range(int(request.args["n"])), bytearray(int(request.args.get("n", 1)))
((call
  function: (identifier) @maker
  arguments: (argument_list . (call
    function: (identifier) @number
    arguments: (argument_list . [
      (subscript value: (attribute object: (identifier) @request attribute: (identifier) @part))
      (call function: (attribute object: (attribute object: (identifier) @request attribute: (identifier) @part)))
    ])) .)) @flaw
 (#any-of? @maker "range" "bytearray" "bytes" "xrange")
 (#eq? @number "int")
 (#any-of? @request "request" "req")
 (#any-of? @part "args" "form" "values" "json" "GET" "POST" "query_params" "params" "query"))

; [0] * int(request.args["n"]), "x" * int(request.form.get("n"))
((binary_operator
  left: [(list) (string)]
  operator: "*"
  right: (call
    function: (identifier) @number
    arguments: (argument_list . [
      (subscript value: (attribute object: (identifier) @request attribute: (identifier) @part))
      (call function: (attribute object: (attribute object: (identifier) @request attribute: (identifier) @part)))
    ]))) @flaw
 (#eq? @number "int")
 (#any-of? @request "request" "req")
 (#any-of? @part "args" "form" "values" "json" "GET" "POST" "query_params" "params" "query"))

; n = int(request.args["n"]); for i in range(n): …
((function_definition name: (identifier) @flaw body: (block) @body)
 (#match? @body "\\b(\\w+)\\s*=\\s*int[(](flask[.])?request[.](args|form|values|json|GET|POST|query_params)\\b[^\\n]*\\n[^]*?([^\\w.](range|bytearray|bytes)[(]\\1[)]|[\"'\\]]\\s*[*]\\s*\\1\\b)")
 (#not-match? @body "\\bmin[(]|[<>]|[mM]ax_|MAX|[lL]imit|LIMIT"))

; triggers: printStackTrace getMessage getStackTrace
; says: whoever asks is told how the program failed inside
; strength: likely

; e.printStackTrace(response.getWriter())
((catch_clause body: (block (expression_statement (method_invocation
  name: (identifier) @print
  arguments: (argument_list . (_) @writer .)) @flaw)))
 (#eq? @print "printStackTrace")
 (#match? @writer "getWriter[(]|getOutputStream[(]|^(out|writer|pw)$"))

; catch (SQLException e) { response.getWriter().println(e.getMessage()) }
((catch_clause
  (catch_formal_parameter (catch_type) @type)
  body: (block (_ (method_invocation
    name: (identifier) @send
    arguments: (argument_list) @arguments) @flaw)))
 (#match? @type "^(Exception|Throwable|RuntimeException|SQLException|IOException)$")
 (#any-of? @send "println" "print" "write" "sendError" "body" "badRequest")
 (#match? @flaw "getWriter[(][)]|sendError[(]|ResponseEntity")
 (#match? @arguments "\\b\\w+[.](getMessage|getStackTrace|toString)[(][)]|ExceptionUtils[.]getStackTrace"))

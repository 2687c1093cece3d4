; triggers: O_CREAT
; says: a file is made with whatever rights happen to stand on the stack
; strength: likely

; open(path, O_WRONLY | O_CREAT)
((call_expression function: (identifier) @open arguments: (argument_list . (_) . (_) @flags .)) @flaw
 (#any-of? @open "open" "open64")
 (#match? @flags "\\bO_CREAT\\b"))

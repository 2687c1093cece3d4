; triggers: debug.Stack debug.PrintStack
; says: whoever asks is told how the program failed inside
; strength: likely

; w.Write(debug.Stack()), http.Error(w, string(debug.Stack()), 500)
((call_expression function: (selector_expression) @send arguments: (argument_list) @arguments) @flaw
 (#match? @send "^(?:(?:w|rw|writer|res|resp|response|c|ctx)[.](?:Write|WriteString|String|JSON)|fmt[.]Fprint(?:f|ln)?|http[.]Error|io[.]WriteString)$")
 (#match? @arguments "debug[.]Stack[(][)]")
 (#match? @flaw "^(?:(?:w|rw|writer|res|resp|response|c|ctx)[.]|[^(]*[(](?:w|rw|writer|res|resp|response)\\b)"))

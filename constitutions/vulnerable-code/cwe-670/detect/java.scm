; triggers: if switch while for
; says: a statement runs where it was not meant to
; strength: likely

; if (due > 0);
((if_statement condition: (_) consequence: (expression_statement) @nothing !alternative) @flaw
 (#match? @nothing "^;$"))
((block (if_statement consequence: ";" !alternative) @flaw))
((block [(while_statement body: ";") (for_statement body: ";")] @flaw . (block)))

; two lines behind an if without braces
((block (if_statement consequence: (expression_statement) !alternative)) @flaw
 (#match? @flaw "\\n([ \\t]+)(?:[}] *else +)?if *[(][^\\n;{}]*[)] *\\n(\\1[ \\t]+)(?!if|for|while|switch|return *$|[}])[^\\n;{}]*; *\\n\\2(?! |\\t|else|case|default|break|[a-z_]+:|[}#/*])[^\\n]*;"))

; case 1: may = 1; case 2: may = 7;
((switch_block_statement_group (expression_statement (assignment_expression left: (_) @one operator: "=")) .) @flaw .
 (switch_block_statement_group (switch_label) . (expression_statement (assignment_expression left: (_) @two operator: "=")))
 (#eq? @one @two))

; case 0: say("none"); case 1: say("one");
((switch_block_statement_group (expression_statement (method_invocation name: (identifier) @one arguments: (argument_list . (string_literal)))) .) @flaw .
 (switch_block_statement_group (switch_label) . (expression_statement (method_invocation name: (identifier) @two arguments: (argument_list . (string_literal)))))
 (#eq? @one @two))

; triggers: if switch while for
; says: a statement runs where it was not meant to
; strength: likely

; if (due > 0);
((if_statement condition: (_) consequence: (expression_statement) @nothing !alternative) @flaw
 (#match? @nothing "^;$"))

; while (…); { … }
((compound_statement [(while_statement body: (expression_statement) @nothing) (for_statement body: (expression_statement) @nothing)] @flaw . (compound_statement))
 (#match? @nothing "^;$"))

; two lines behind an if without braces
((compound_statement (if_statement consequence: [(expression_statement) (goto_statement)] !alternative)) @flaw
 (#match? @flaw "\\n([ \\t]+)(?:[}] *else +)?if *[(][^\\n;{}]*[)] *\\n(\\1[ \\t]+)(?!if|for|while|switch|return *$|[}])[^\\n;{}]*; *\\n\\2(?! |\\t|else|case|default|break|[a-z_]+:|[}#/*])[^\\n]*;"))

; case 1: may = 1; case 2: may = 7;
((case_statement (expression_statement (assignment_expression left: (_) @one operator: "=")) .) @flaw .
 (case_statement value: (_) . (expression_statement (assignment_expression left: (_) @two operator: "=")))
 (#eq? @one @two)
 (#not-match? @one "[+][+]|--"))

; case 0: puts("none"); case 1: puts("one");
((case_statement (expression_statement (call_expression function: (identifier) @one arguments: (argument_list . (string_literal)))) .) @flaw .
 (case_statement value: (_) . (expression_statement (call_expression function: (identifier) @two arguments: (argument_list . (string_literal)))))
 (#eq? @one @two))

; triggers: strconv
; says: a number is squeezed into a type that may be too small for it
; strength: likely

; n, err := strconv.Atoi(text); port := int16(n)
([(function_declaration body: (block) @body) (func_literal body: (block) @body) (method_declaration body: (block) @body)] @flaw
 (#match? @body "\\b(\\w+),\\s*\\w+\\s*:?=\\s*strconv[.](Atoi[(]|ParseU?[iI]nt[(][^\\n]*,\\s*64[)])[^]*?[^\\w]u?int(8|16|32)[(]\\1[)]")
 (#not-match? @body "[<>]=?\\s*(math[.]|\\d|[mM]ax|[mM]in)|math[.]M(ax|in)"))

; triggers: Atoi ParseInt
; says: a number from outside is the place in a list, and may lie outside of it
; strength: likely

; i, err := strconv.Atoi(r.FormValue("i")) … names[i], and nothing compares i; a map takes any number
((source_file [(function_declaration body: (block) @body) (method_declaration body: (block) @body)] @flaw) @file
 (#match? @body "\\b(\\w+), \\w+ :?= strconv[.](?:Atoi|ParseInt)[(](?:r|req|request|c|ctx)[.][^\\n]*\\n(?:(?!\\b\\1 *(?:[<>]|%)|[<>]=? *\\1\\b)[^])*?\\w\\[\\1\\]")
 (#not-match? @file "\\bmap\\["))

; triggers: strconv
; says: a number of a request decides how much is made, without a limit
; strength: likely

; n, err := strconv.Atoi(r.FormValue("n")); rows := make([]string, n)
([(function_declaration body: (block) @body) (func_literal body: (block) @body) (method_declaration body: (block) @body)] @flaw
 (#match? @body "\\b(\\w+),\\s*\\w+\\s*:?=\\s*strconv[.](Atoi|ParseInt|ParseUint)[(](r|req|request|c|ctx)[.][^\\n]*\\n[^]*?(make[(][^,()]*,\\s*(int[(])?\\1\\b|strings[.]Repeat[(][^,]*,\\s*\\1\\b)")
 (#not-match? @body "[<>]\\s*\\d|[<>]=?\\s*[mM]ax|\\bmin[(]|[mM]ax[A-Z]|[lL]imit"))

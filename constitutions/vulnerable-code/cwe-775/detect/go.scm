; triggers: Open Create OpenFile Get Post Do
; says: what was opened is not closed on every way
; strength: likely

; answer, err := http.Get(address), and nobody closes its body
([(function_declaration body: (block) @body) (method_declaration body: (block) @body)] @flaw
 (#match? @body "\\n\\s*(\\w+), err :?= http[.](?:Get|Post|PostForm|Head)[(][^\\n]*\\n(?![^]*(?:\\b\\1[.]Body[.]Close[(]|[.]Body\\b[^\\n]*Close|return \\1(?![.\\w])|[=,(]\\s*\\1\\s*[,)\\n]|return [^\\n]*\\b\\1,))"))

; file, err := os.Open(path); … return …; file.Close()
([(function_declaration body: (block) @body) (method_declaration body: (block) @body)] @flaw
 (#match? @body "\\n\\s*(\\w+), err :?= os[.](?:Open|Create|OpenFile)[(][^\\n]*\\n\\s*if err != nil [{](?:[^{}]|[{][^{}]*[}])*[}](?![^]*(?:return \\1(?![.\\w])|[=,(]\\s*\\1\\s*[,)\\n]|[{:]\\s*\\1\\s*[,}]))(?:(?!\\1[.]Close[(]|func[(])[^])*?\\n\\s*return\\b[^]*?\\n[}]$"))

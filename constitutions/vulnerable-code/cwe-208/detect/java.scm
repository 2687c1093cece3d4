; triggers: doFinal Mac signature
; says: a signature is compared in a time that tells how much of it was right
; strength: likely

; byte[] expected = mac.doFinal(body); Arrays.equals(expected, given)
((method_declaration body: (block) @body) @flaw
 (#match? @body "\\b(\\w+)\\s*=\\s*\\w*[mM]ac\\w*[.]doFinal[(][^]{0,600}?(?:Arrays[.]equals[(]\\s*(?:\\1\\s*,|\\w+\\s*,\\s*\\1\\s*[)])|\\b\\1[.]equals[(])")
 (#not-match? @body "isEqual[(]"))
((method_invocation object: (identifier) @arrays name: (identifier) @equals arguments: (argument_list (method_invocation object: (identifier) @mac name: (identifier) @final))) @flaw
 (#eq? @arrays "Arrays")
 (#eq? @equals "equals")
 (#eq? @final "doFinal")
 (#match? @mac "[mM]ac"))

; triggers: http. os.
; says: what is nil when the call has failed is used, and nobody has asked
; strength: likely

; answer, _ := http.Get(address); answer.Body.Close()
([(function_declaration body: (block) @body) (method_declaration body: (block) @body) (func_literal body: (block) @body)] @flaw
 (#match? @body "\\b(\\w+), _ :?= (?:http[.](?:Get|Post|PostForm|Head)|http[.]DefaultClient[.]Do|\\w*[cC]lient[.](?:Do|Get|Post)|os[.](?:Stat|Lstat)|net[.]Dial(?:Timeout)?)[(][^\\n]*\\n(?:(?!\\b\\1 [!=]= nil|\\b\\1, )[^])*?\\b\\1[.]\\w"))

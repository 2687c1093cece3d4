; triggers: Unlock
; says: a lock is not given back on every way
; strength: likely

; mu.Lock() … return … mu.Unlock()
([(function_declaration body: (block) @body) (method_declaration body: (block) @body) (func_literal body: (block) @body)] @flaw
 (#match? @body "\\n\\s*([\\w.]+)[.]R?Lock[(][)](?:(?!Unlock|func[(])[^])*?\\n\\s*return\\b(?:(?!\\1[.]R?Lock[(])[^])*?\\1[.]R?Unlock[(][)]"))

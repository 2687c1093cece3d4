; triggers: for while
; says: a sum begins with whatever stood in its place before
; strength: likely

; double total; for (…) total += price;
((compound_statement) @flaw
 (#match? @flaw "[;{}]\\s*(?:int|long|long long|double|float|unsigned|unsigned int|unsigned long|size_t|u?int(?:32|64)_t)\\s+(\\w+)\\s*;\\s*(?:(?!\\b\\1\\b)[^{}])*?\\b(?:for|while)\\s*[(](?:(?!\\b\\1\\b)[^{}])*?[)]\\s*[{]?(?:(?!\\b\\1\\b)[^{}])*?\\b\\1\\s*(?:[-+*|^&]=|[+][+])"))

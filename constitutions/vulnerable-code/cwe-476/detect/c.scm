; triggers: NULL if
; says: a pointer is followed that may be null
; strength: likely

; int irq = dev->irq; if (!dev) return -1;
((compound_statement) @flaw
 (#match? @flaw "^[{](?:[^{}]*[^\\w{}>.])?([a-z]\\w*)->\\w+(?:(?!\\b\\1\\s*=[^=]|\\bif\\b|&\\1\\b|sizeof)[^{}])*;\\s*if\\s*[(]\\s*(?:!\\s*\\1|\\1\\s*==\\s*(?:NULL|0|nullptr))\\s*[)]")
 (#not-match? @flaw "^[{](?:[^{}]*\\W)?sizeof"))

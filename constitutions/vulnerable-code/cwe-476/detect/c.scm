; triggers: NULL if
; says: a pointer is followed that may be null
; strength: likely

; int irq = dev->irq; if (!dev) return -1;
((compound_statement) @flaw
 (#match? @flaw "^[{](?:[^{}]*;)?\\s*(?=\\S)(?!([a-z]\\w*)\\s*=[^=;]*\\b\\1\\s*->)(?!if|for|while|return|else|case|do\\b)(?:[^{};?&|]*[^\\w{};>.?&|])?([a-z]\\w*)->\\w+(?:(?!\\b\\2\\s*=[^=]|\\b(?:if|for|while|return|goto|else|case|do)\\b|&\\2\\b|sizeof)[^{}])*;\\s*if\\s*[(]\\s*(?:!\\s*\\2|\\2\\s*==\\s*(?:NULL|0|nullptr))\\s*[)]")
 (#not-match? @flaw "sizeof[^;]*->|\\n\\s*#"))

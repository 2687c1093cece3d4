; triggers: open socket accept creat openat
; says: what was opened is not closed on every way
; strength: likely

; int fd = open(…); if (fd < 0) return -1; … return -1; … close(fd);
((function_definition body: (compound_statement) @body) @flaw
 (#match? @body "\\b(\\w+)\\s*=\\s*(?:open|creat|openat|socket|accept)\\s*[(][^;]*;\\s*if\\s*[(][^;{]*\\b\\1\\b[^;{]*[)]\\s*(?:[{][^}]*[}]|[^;{}]*;)(?:(?!\\bclose|CLOSE|goto|return\\s*[(]?\\s*\\1\\b|=\\s*\\1\\b|exit|[(]\\s*\\1\\s*[)]|fdopen|longjmp|else)[^])*?\\breturn\\s+[-(\\w][^]*?\\bclose\\s*[(]\\s*\\1\\s*[)]")
 (#not-match? @body "\\n[ \\t]*#"))

; triggers: read
; says: nobody asks how much was read
; strength: likely

; in.read(bytes);
((expression_statement (method_invocation object: (_) @from name: (identifier) @name arguments: (argument_list . (identifier) @bytes))) @flaw
 (#eq? @name "read")
 (#match? @from "[sS]tream|^in$|^is$|^input|^fis$|^file|raf|[rR]eader|[sS]ocket")
 (#match? @bytes "^(b|buf\\w*|bytes|data|chunk|header|block|raw|magic|\\w*buffer|\\w*bytes)$"))

; triggers: sizeof
; says: a size is that of the pointer, or counted twice
; strength: likely

; void wipe(struct key *key) { memset(key, 0, sizeof(key)); }
((function_definition declarator: (_) @head body: (compound_statement) @body) @flaw
 (#match? @flaw "[\\w*]\\s*\\*\\s*(?:const\\s+)?(\\w+)\\s*[,;)=][^]*\\b(?:memset|memcpy|memmove|memcmp|bzero|explicit_bzero|strncpy|strncmp)\\s*[(]\\s*(?:\\1\\s*,[^;]*|\\w+\\s*,\\s*\\1\\s*,\\s*)sizeof\\s*[(]?\\s*\\1\\s*[)]?\\s*(?:-\\s*1\\s*)?[)]")
 (#not-match? @body "char\\s+\\w+\\s*\\["))

; double *at = malloc(sizeof(at));
((declaration declarator: (init_declarator
  declarator: (pointer_declarator declarator: (identifier) @name)
  value: [
    (call_expression function: (identifier) @call arguments: (argument_list (sizeof_expression value: [(parenthesized_expression (identifier) @sized) (identifier) @sized]) .))
    (cast_expression value: (call_expression function: (identifier) @call arguments: (argument_list (sizeof_expression value: [(parenthesized_expression (identifier) @sized) (identifier) @sized]) .)))
  ])) @flaw
 (#any-of? @call "malloc" "calloc")
 (#eq? @name @sized))

; long *values … *(values + i * sizeof(long))
((function_definition) @flaw
 (#match? @flaw "\\b(?:struct\\s+\\w+|int|long|short|double|float|u?int(?:16|32|64)_t|wchar_t|unsigned)\\s*\\*\\s*(?:const\\s+)?(\\w+)\\s*[,;)=][^]*(?:[=(,]|return)\\s*\\1\\s*[+]\\s*(?:\\w+\\s*\\*\\s*)?sizeof\\b"))

; triggers: fread
; says: numbers of a file are multiplied to a size, and may wrap
; strength: likely

; fread(&w, 4, 1, f); … malloc(w * h * 4), and nothing compares w
((function_definition declarator: (_) @flaw body: (compound_statement) @body)
 (#match? @body "\\bfread[(]&(\\w+),(?:(?!\\b\\1\\s*[<>]|[^-][<>]=?\\s*\\1\\b)[^])*?\\b(malloc|realloc|alloca)[(][^;]*\\b\\1\\s*[*]")
 (#not-match? @body "SIZE_MAX|INT_MAX|UINT32_MAX|overflow|__builtin_mul|reallocarray"))

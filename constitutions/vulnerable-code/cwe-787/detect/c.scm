; triggers: strncat wcsncat strcpy new while strncpy ntohs ntohl be16toh be32toh argv read recv fgetc getc getchar malloc memcpy for
; says: what is written may be longer than what it is written to
; strength: likely

; length = ntohs(length); memcpy(target, data, length), and nothing compares it
((function_definition declarator: (_) @flaw body: (compound_statement) @body)
 (#match? @body "\\b(\\w+)\\s*=\\s*(be16toh|be32toh|ntohs|ntohl)[(](?![^]*\\b\\1\\s*[<>])(?![^]*[^-][<>]=?\\s*\\1\\b)[^]*\\bmem(cpy|move)[(][^;]*,\\s*\\1\\s*[)]")
 (#not-match? @body "\\bmin[(]|MIN[(]|alloc[(]"))

; while (read(fd, &c, 1) == 1 && c != '\n') line[n++] = c;
((while_statement
  condition: (_) @condition
  body: [
    (expression_statement (assignment_expression left: (subscript_expression argument: (identifier) index: (update_expression)) right: (identifier)))
    (compound_statement . (expression_statement (assignment_expression left: (subscript_expression argument: (identifier) index: (update_expression)) right: (identifier))) .)
  ]) @flaw
 (#match? @condition "\\b(read|recv|fgetc|getc|getchar|fread)[(]")
 (#not-match? @condition "\\b[a-zA-Z_]\\w*\\s*(<|<=|!=)\\s*(sizeof|[A-Z_]{2,}|\\w*(len|size|max|end|limit)\\b|\\d{2,})|sizeof|--"))

; strcpy(name, argv[1]), strcat(line, argv[i]), where nothing is measured before
((function_definition declarator: (_) @flaw body: (compound_statement) @body)
 (#match? @body "\\bstr(cpy|cat)[(]\\s*\\w+,\\s*argv\\[")
 (#not-match? @body "strlen[(]|alloc[(]|alloca[(]"))

; int *table = malloc(count);
((function_definition) @flaw
 (#match? @flaw "\\b(?:int|long|double|float|short|struct\\s+\\w+|u?int(?:16|32|64)_t)\\s*[*]\\s*(\\w+)\\s*[;=](?:[^]*[^\\w>.]\\1\\s*=)?\\s*(?:[(][^()]*[)]\\s*)?malloc\\s*[(]\\s*(?:\\w*[cC]ount|n|nr_?\\w*|num_?\\w*|entries|items|elements)\\s*[)]"))

; uint16_t room = (uint16_t)size; char *copy = malloc(room); memcpy(copy, from, size);
((function_definition) @flaw
 (#match? @flaw "\\b(?:u?int8_t|u?int16_t|unsigned char|unsigned short|short)\\s+(\\w+)\\s*=\\s*(?:[(][^()]*[)]\\s*)?(\\w+)\\s*;(?![^]*\\b\\2\\s*>)[^]*\\b(?:malloc|alloca)\\s*[(]\\s*\\1\\b[^;]*;[^]*\\bmem(?:cpy|move)\\s*[(][^;]*,\\s*\\2\\s*[)]"))

; char name[SIZE]; for (i = 0; i <= SIZE; i++) name[i] = …
((compound_statement) @flaw
 (#match? @flaw "\\b(\\w+)\\s*\\[\\s*([A-Z_][A-Z0-9_]*|\\d+)\\s*\\]\\s*(?:=[^;]*)?;[^]*\\bfor\\s*[(][^;]*;\\s*(\\w+)\\s*<=\\s*\\2\\b[^;]*;[^;{]*[{]?[^;]*\\b\\1\\s*\\[\\s*\\3\\s*\\]"))

; char *copy = malloc(strlen(text)); strcpy(copy, text);
((function_definition body: (compound_statement) @body) @flaw
 (#match? @body "\\b(\\w+)\\s*=\\s*(?:[(][^()]*[)]\\s*|static_cast<[^<>]*>[(])?(?:(?:std::)?malloc\\s*[(]\\s*|new char\\s*\\[\\s*)(?:sizeof[(]char[)] *[*] *)?(?:std::)?strlen\\s*[(]\\s*(\\w+)\\s*[)](?: *[*] *sizeof[(]char[)])?\\s*[)\\]](?:(?!\\b\\1\\s*=[^=])[^])*?\\bstrcpy\\s*[(]\\s*\\1\\s*,\\s*\\2\\s*[)]"))

; strncpy(target, source, strlen(source)), strncpy(target, source, sizeof(source))
((call_expression function: (identifier) @copy arguments: (argument_list) @arguments) @flaw
 (#eq? @copy "strncpy")
 (#match? @arguments "^[(]\\s*(?!\\w*[.>])\\w+\\s*,\\s*([\\w.>-]+)\\s*,\\s*(?:sizeof\\s*[(]?\\s*\\1\\s*[)]?|\\1_?(?:size|len|length|Size|Len|Length))\\s*[)]$"))

; while (text[length - 1] == ' ') length--;
((while_statement condition: (_) @condition body: (_) @body) @flaw
 (#match? @flaw "^while\\s*[(]\\s*(?:isspace\\s*[(]\\s*)?(?:[(]unsigned char[)]\\s*)?[\\w.>-]+\\[\\s*(\\w+)\\s*-\\s*1\\s*\\](?:\\s*[)]|\\s*[=!]=\\s*')(?![^{;]*\\b\\1\\b[^{;]*[)]\\s*[{])[^]*(?:\\b\\1\\s*(?:--|-=)|--\\s*\\1\\b)")
 (#not-match? @condition "&&|[|][|]"))

; strncat(line, text, sizeof(line)), strncat(line, text, sizeof line - strlen(line))
((call_expression function: (identifier) @join arguments: (argument_list) @arguments) @flaw
 (#any-of? @join "strncat" "wcsncat")
 (#match? @arguments "^[(]\\s*([\\w.>-]+)\\s*,[^;]*,\\s*sizeof\\s*(?:[(]\\s*\\1\\s*[)]|\\1\\b)\\s*(?:-\\s*(?:strlen|wcslen)\\s*[(]\\s*\\1\\s*[)]\\s*)?[)]$"))

; n = recv(s, line, sizeof line, 0); line[n] = 0;
((function_definition body: (compound_statement) @body) @flaw
 (#match? @body "\\b(\\w+)\\s*=\\s*(?:::)?(?:recv|recvfrom|read|SSL_read|readlink)\\s*[(][^;]*?,\\s*(\\w+)\\s*,\\s*sizeof\\s*(?:[(]\\s*\\2\\s*[)]|\\2\\b)\\s*[,)](?:(?!\\b\\1\\s*(?:[<>]=?|==)\\s*[(]?[^;0-9-]*(?:sizeof|[A-Z_]{3,}|[sS]ize|[lL]en)|\\b\\1\\s*=[^=])[^])*?\\b\\2\\s*\\[\\s*\\1\\s*\\]\\s*=\\s*(?:0|'\\\\0')\\s*;"))

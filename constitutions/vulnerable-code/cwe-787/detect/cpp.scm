; triggers: strncat wcsncat strcpy new while strncpy cin copy size length ntohs ntohl be16toh be32toh argv read recv fgetc getc getchar c_str malloc memcpy for
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
    (expression_statement (assignment_expression left: (subscript_expression argument: (identifier) indices: (_ (update_expression))) right: (identifier)))
    (compound_statement . (expression_statement (assignment_expression left: (subscript_expression argument: (identifier) indices: (_ (update_expression))) right: (identifier))) .)
  ]) @flaw
 (#match? @condition "\\b(read|recv|fgetc|getc|getchar|fread)[(]")
 (#not-match? @condition "\\b[a-zA-Z_]\\w*\\s*(<|<=|!=)\\s*(sizeof|[A-Z_]{2,}|\\w*(len|size|max|end|limit)\\b|\\d{2,})|sizeof|--"))

; strcpy(name, argv[1]), strcat(line, argv[i]), where nothing is measured before
((function_definition declarator: (_) @flaw body: (compound_statement) @body)
 (#match? @body "\\bstr(cpy|cat)[(]\\s*\\w+,\\s*argv\\[")
 (#not-match? @body "strlen[(]|alloc[(]|alloca[(]"))

; strcpy(name_, name.c_str())
((function_definition body: (compound_statement (expression_statement (call_expression
  function: [(identifier) (qualified_identifier)] @copy
  arguments: (argument_list . (identifier) . (call_expression function: (field_expression field: (field_identifier) @text)) .)) @flaw)) @body)
 (#match? @copy "^(std::)?(strcpy|strcat)$")
 (#eq? @text "c_str")
 (#not-match? @body "\\bnew\\b|malloc|[.](size|length)[(]|strlen"))

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
((call_expression function: [(identifier) (qualified_identifier)] @copy arguments: (argument_list) @arguments) @flaw
 (#match? @copy "^(?:std::)?strncpy$")
 (#match? @arguments "^[(]\\s*(?!\\w*[.>])[^,;]*,\\s*([\\w.>-]+)\\s*,\\s*(?:sizeof\\s*[(]?\\s*\\1\\s*[)]?|\\1_?(?:size|len|length|Size|Len|Length))\\s*[)]$"))

; while (text[length - 1] == ' ') length--;
((while_statement condition: (_) @condition body: (_) @body) @flaw
 (#match? @flaw "^while\\s*[(]\\s*(?:isspace\\s*[(]\\s*)?(?:[(]unsigned char[)]\\s*)?[\\w.>-]+\\[\\s*(\\w+)\\s*-\\s*1\\s*\\](?![^{;]*\\b\\1\\b[^{;]*[)]\\s*[{])[^]*(?:\\b\\1\\s*(?:--|-=)|--\\s*\\1\\b)")
 (#not-match? @condition "&&|[|][|]"))

; for (size_t i = 0; i <= items.size(); i++) sum += items[i];
((for_statement
  condition: (binary_expression left: (identifier) operator: "<=" right: (call_expression function: (field_expression argument: (identifier) field: (field_identifier) @size)))) @flaw
 (#any-of? @size "size" "length")
 (#match? @flaw "^for\\s*[(][^;]*;\\s*(\\w+)\\s*<=\\s*(\\w+)[.](?:size|length)[(][)]\\s*;[^]*\\b\\2\\s*(?:\\[\\s*\\1\\s*\\]|[.]at[(]\\s*\\1\\s*[)])")
 (#not-match? @flaw "^for\\s*[(][^;]*;\\s*(\\w+)[^]*?(?:==|!=|<|>=)\\s*\\w+[.](?:size|length)[(]"))

; std::cin >> choice; return menu[choice];
((function_definition body: (compound_statement) @body) @flaw
 (#match? @body "\\b(?:int|long|short|ptrdiff_t|size_t|unsigned)\\s+(\\w+)[^;]*;[^]*?\\b(?:std::)?cin\\s*>>\\s*\\1\\b(?:(?!\\b\\1\\s*(?:[<>%]|[=!]=)|(?:[<>]=?|[=!]=)\\s*(?:static_cast<[^>]*>[(])?\\1\\b|switch|clamp|min[(])[^])*?\\w\\[\\s*\\1\\s*(?:-\\s*1\\s*)?\\]"))

; unsigned char frame[256]; std::copy(in.begin(), in.end(), frame);
((function_definition body: (compound_statement) @body) @flaw
 (#match? @body "\\b(?:char|unsigned char|uint8_t|int|float|double|std::byte|std::uint8_t)\\s+(\\w+)\\s*\\[[^\\]]+\\][^;]*;[^]*?\\bstd::copy\\s*[(]\\s*(\\w+)[.]c?begin[(][)]\\s*,\\s*\\2[.]c?end[(][)]\\s*,\\s*\\1\\s*[)]")
 (#not-match? @body "[.]size[(]|[.]length[(]|std::min|[.]resize[(]"))

; strcpy(record.name, name.c_str())
((function_definition body: (compound_statement (expression_statement (call_expression
  function: [(identifier) (qualified_identifier)] @copy
  arguments: (argument_list . (field_expression) . (call_expression function: (field_expression field: (field_identifier) @text)) .)) @flaw)) @body)
 (#match? @copy "^(std::)?(strcpy|strcat)$")
 (#eq? @text "c_str")
 (#not-match? @body "\\bnew\\b|malloc|[.](size|length)[(]|strlen"))

; strncat(line, text, sizeof(line)), strncat(line, text, sizeof line - strlen(line))
((call_expression function: (identifier) @join arguments: (argument_list) @arguments) @flaw
 (#any-of? @join "strncat" "wcsncat")
 (#match? @arguments "^[(]\\s*([\\w.>-]+)\\s*,[^;]*,\\s*sizeof\\s*(?:[(]\\s*\\1\\s*[)]|\\1\\b)\\s*(?:-\\s*(?:strlen|wcslen)\\s*[(]\\s*\\1\\s*[)]\\s*)?[)]$"))

; n = recv(s, line, sizeof line, 0); line[n] = 0;
((function_definition body: (compound_statement) @body) @flaw
 (#match? @body "\\b(\\w+)\\s*=\\s*(?:::)?(?:recv|recvfrom|read|SSL_read|readlink)\\s*[(][^;]*?,\\s*(\\w+)\\s*,\\s*sizeof\\s*(?:[(]\\s*\\2\\s*[)]|\\2\\b)\\s*[,)](?:(?!\\b\\1\\s*(?:[<>]=?|==)\\s*[(]?[^;0-9-]*(?:sizeof|[A-Z_]{3,}|[sS]ize|[lL]en)|\\b\\1\\s*=[^=])[^])*?\\b\\2\\s*\\[\\s*\\1\\s*\\]\\s*=\\s*(?:0|'\\\\0')\\s*;"))

; char name[20]; std::cin >> name;
((function_definition body: (compound_statement) @body) @flaw
 (#match? @body "\\bchar\\s+(\\w+)\\s*\\[[^\\]]+\\][^;]*;(?:(?!\\n[}])[^])*?\\b(?:std::)?(?:cin|\\w*[iI]n|\\w*file\\w*|\\w*stream\\w*)\\s*>>\\s*\\1\\b")
 (#not-match? @body "[.]width[(]|setw[(]"))

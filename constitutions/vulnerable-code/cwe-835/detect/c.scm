; triggers: for while
; says: a loop may never end
; strength: likely

; unsigned i; for (i = n; i >= 0; i--)
((function_definition body: (compound_statement) @body) @flaw
 (#match? @body "\\b(?:unsigned(?: int| long| char| short)*|size_t|uint\\d+_t|u32|u64)\\s+(?:\\w+\\s*(?:=[^;,]*)?,\\s*)*(\\w+)\\s*(?:=[^;,]*)?[;,](?:[^]*?[;{}])?\\s*for\\s*[(][^;]*;\\s*\\1\\s*>=\\s*0\\s*;\\s*(?:\\1\\s*--|--\\s*\\1|\\1\\s*-=)"))
((for_statement
  initializer: (declaration type: (_) @type declarator: (init_declarator declarator: (identifier) @one))
  condition: (binary_expression left: (identifier) @two operator: ">=" right: (number_literal) @zero)
  update: [(update_expression argument: (identifier) @three operator: "--") (update_expression operator: "--" argument: (identifier) @three)]) @flaw
 (#match? @type "^(?:unsigned\\b.*|size_t|std::size_t|uint\\d+_t)$")
 (#eq? @one @two)
 (#eq? @two @three)
 (#eq? @zero "0"))

; char c; while ((c = getc(file)) != EOF): where char is unsigned it is never EOF, where it is signed it ends too early
((function_definition body: (compound_statement) @body) @flaw
 (#match? @body "\\b(?:unsigned\\s+)?char\\s+(\\w+)\\s*(?:=[^;,]*)?;[^]*?\\bwhile\\s*[(]\\s*[(]?\\s*[(]\\s*\\1\\s*=\\s*(?:f?getc|getchar)\\s*[(][^)]*[)]\\s*[)]\\s*!=\\s*EOF"))

; for (uint8_t i = 0; i < count; i++) with int count
((function_definition) @flaw
 (#match? @flaw "\\b(?:int|unsigned|unsigned int|long|size_t|u?int32_t|u?int64_t)\\s+(\\w+)\\s*[,;)=][^]*?\\bfor\\s*[(]\\s*(?:unsigned char|char|u?int8_t|short|unsigned short|u?int16_t)\\s+(\\w+)\\s*=\\s*\\d+\\s*;\\s*\\2\\s*<=?\\s*\\1\\s*;"))

; for (i = 0; i < n; i--), for (i = n; i > 0; i++)
((for_statement
  condition: (binary_expression left: (identifier) @one operator: ["<" "<="] right: [(identifier) (number_literal)])
  update: [(update_expression argument: (identifier) @two operator: "--") (update_expression operator: "--" argument: (identifier) @two)] body: (_) @body) @flaw
 (#eq? @one @two)
 (#not-match? @body "\\bbreak\\b|\\breturn\\b|\\bgoto\\b"))

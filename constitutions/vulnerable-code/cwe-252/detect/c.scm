; triggers: setuid setgid seteuid setegid setreuid setregid setresuid setresgid setgroups initgroups chroot fgets fgetws scanf fscanf fread fwrite fputs puts putchar putc fputc snprintf
; says: nobody asks, or asks wrongly, whether the call went well
; strength: likely

; setuid(user);
((expression_statement (call_expression function: (identifier) @name)) @flaw
 (#any-of? @name "setuid" "setgid" "seteuid" "setegid" "setreuid" "setregid" "setresuid" "setresgid" "setgroups" "initgroups" "chroot"))

; fgets(line, sizeof line, in); use(line)
((compound_statement
  (expression_statement (call_expression function: (identifier) @name arguments: (argument_list . (identifier) @line))) @flaw .
  (_) @next) @body
 (#any-of? @name "fgets" "fgetws")
 (#eq? @line @line)
 (#not-match? @next "feof|ferror|^fgets|^\\}"))

; int count; scanf("%d", &count);
((function_definition body: (compound_statement) @body) @flaw
 (#match? @body "\\b(?:int|long|unsigned|float|double|short|char|size_t)\\s+(?:\\w+\\s*,\\s*)*(\\w+)\\s*(?:,[^;=]*)?;(?:(?:(?!\\b\\1\\s*=[^=])[^])*?[;{}])?\\s*f?scanf\\s*[(][^;]*&\\1\\s*[)]\\s*;"))

; fgets(line, 80, in) < 0
((binary_expression left: (call_expression function: (identifier) @name) operator: "<" right: (number_literal) @number) @flaw
 (#any-of? @name "fgets" "fgetws" "fread" "fwrite" "malloc" "calloc" "realloc" "fopen" "strlen")
 (#eq? @number "0"))

; fputs(text, out) == 0
((binary_expression left: (call_expression function: (identifier) @name) operator: "==" right: (number_literal) @number) @flaw
 (#any-of? @name "fputs" "fputws" "puts" "putchar" "putwchar" "putc" "fputc" "putwc" "scanf" "fscanf")
 (#eq? @number "0"))

; at += snprintf(text + at, size - at, …), which gives what it would have written
((for_statement body: (compound_statement (expression_statement
  (assignment_expression left: (_) @at operator: "+=" right: (call_expression function: (identifier) @name arguments: (argument_list) @arguments))) @flaw) @body)
 (#any-of? @name "snprintf" "vsnprintf" "swprintf")
 (#match? @body "(\\w+)\\s*\\+=\\s*\\w+\\([^;]*-\\s*\\1\\b(?![^]*\\b\\1\\s*>)(?![^]*<=?\\s*\\1\\b)"))

; triggers: signal sigaction sa_handler
; says: a signal handler calls what must not be called while it may be running already
; strength: likely

; static void on_term(int sig) { printf("…"); } … signal(SIGTERM, on_term);
((translation_unit (function_definition
  declarator: (function_declarator declarator: (identifier) parameters: (parameter_list (parameter_declaration type: (primitive_type))))
  body: (compound_statement) @body) @flaw) @file
 (#match? @body "\\b(?:f?printf|v?s?n?printf|puts|fputs|putchar|malloc|calloc|realloc|free|exit|syslog|fopen|fclose|fflush|strdup|localtime|pthread_mutex_lock)\\s*[(]|\\bstd::(?:cout|cerr|clog|string)\\b")
 (#match? @flaw "^(?:static\\s+|extern\\s+\"C\"\\s+)*void\\s+\\w+\\s*[(]\\s*int\\b[^,()]*[)]")
 (#match? @file "\\bvoid\\s+(\\w+)\\s*[(]\\s*int\\b[^,()]*[)]\\s*[{](?:[^{}]|[{](?:[^{}]|[{][^{}]*[}])*[}])*?\\b(?:f?printf|v?s?n?printf|puts|fputs|putchar|malloc|calloc|realloc|free|exit|syslog|fopen|fclose|fflush|strdup|localtime|pthread_mutex_lock|cout|cerr)\\b[^]*(?:\\bsignal\\s*[(]\\s*SIG\\w+\\s*,\\s*&?\\1\\s*[)]|sa_handler\\s*=\\s*&?\\1\\b)"))

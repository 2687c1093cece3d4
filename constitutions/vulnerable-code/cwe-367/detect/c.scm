; triggers: access lstat stat
; says: a path is checked before it is used, and may be another by then
; strength: likely

; if (access(path, W_OK) == 0) { … fopen(path, "w") … }
((if_statement
  condition: (_ (binary_expression left: (call_expression function: (identifier) @asks arguments: (argument_list . (identifier) @asked)) right: (number_literal)))
  consequence: (compound_statement . [
    (return_statement (call_expression function: (identifier) @acts arguments: (argument_list . (identifier) @used)) @flaw)
    (expression_statement (call_expression function: (identifier) @acts arguments: (argument_list . (identifier) @used)) @flaw)
    (expression_statement (assignment_expression right: (call_expression function: (identifier) @acts arguments: (argument_list . (identifier) @used)) @flaw))
    (declaration declarator: (init_declarator value: (call_expression function: (identifier) @acts arguments: (argument_list . (identifier) @used)) @flaw))]))
 (#any-of? @asks "access" "stat" "lstat")
 (#any-of? @acts "fopen" "open" "unlink" "remove" "chmod" "chown" "rename" "freopen")
 (#eq? @asked @used))

; if (lstat(path, &state) != 0 …) return -1; return open(path, …)
((compound_statement
  (if_statement
    condition: (_) @condition
    consequence: [(return_statement) (compound_statement . (return_statement) .)]) .
  [(return_statement (call_expression function: (identifier) @acts arguments: (argument_list . (identifier) @used)) @flaw)
   (expression_statement (assignment_expression right: (call_expression function: (identifier) @acts arguments: (argument_list . (identifier) @used)) @flaw))
   (declaration declarator: (init_declarator value: (call_expression function: (identifier) @acts arguments: (argument_list . (identifier) @used)) @flaw))])
 (#match? @condition "(^|[^f])(access|lstat)[(]")
 (#any-of? @acts "fopen" "open" "freopen")
 (#match? @used "path|name|file"))

; if (stat(path, &state) != 0) return -1; … chmod(path, 0600)
((compound_statement
  (if_statement
    condition: (_) @condition
    consequence: [(return_statement) (compound_statement . (return_statement) .)]) .
  [(return_statement (call_expression function: (identifier) @acts arguments: (argument_list . (identifier) @used)) @flaw)
   (expression_statement (call_expression function: (identifier) @acts arguments: (argument_list . (identifier) @used)) @flaw)]) @body
 (#match? @condition "(^|[^fl])(access|l?stat)[(]")
 (#any-of? @acts "chmod" "chown" "unlink" "rename" "open" "fopen")
 (#match? @body "\\b(?:access|l?stat)\\s*[(]\\s*(\\w+)\\s*,[^]*?\\b(?:chmod|chown|unlink|rename|f?open)\\s*[(]\\s*\\1\\s*,"))

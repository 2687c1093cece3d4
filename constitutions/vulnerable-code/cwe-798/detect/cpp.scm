; triggers: mysql_real_connect PQconnectdb PQconnectStart passw PASSW pwd PWD secret SECRET api_key API_KEY
; says: a password or key stands in the source code
; strength: likely

; strcmp(password, "…") == 0, strncmp(pwd, "…", 8)
((call_expression
  function: [(identifier) (qualified_identifier)] @compare
  arguments: (argument_list . [(identifier) @name (field_expression field: (field_identifier) @name) (call_expression) @name] . (string_literal) @secret @flaw))
 (#match? @compare "^(std::)?str(case|n|ncase)?cmp$")
 (#match? @name "([pP]assw(or)?d|[pP]asswd|passphrase|PASSWORD|(^|_)(pwd|secret|api_key))")
 (#match? @secret "^\"[!-~]{5,}\"$"))

; char *password = "…", static const char api_key[] = "…"
((init_declarator
  declarator: [(pointer_declarator declarator: (identifier) @name) (array_declarator declarator: (identifier) @name)]
  value: (string_literal) @secret @flaw)
 (#match? @name "^(\\w+_)?([pP]assword|[pP]asswd|passphrase|PASSWORD|pwd|secret|secret_key|api_key|API_KEY|SECRET)$")
 (#match? @secret "^\"[!-~]{6,}\"$")
 (#not-match? @secret "^\"[a-z]+([._-][a-z]+)*\"$|[%{}<>/]|[eE]xample|[cC]hange|^\"[*x.]+\"$"))

; #define DB_PASSWORD "…"
((preproc_def name: (identifier) @name value: (preproc_arg) @secret @flaw)
 (#match? @name "(PASSWORD|PASSWD|SECRET|API_KEY|SECRET_KEY)$")
 (#match? @secret "^\\s*\"[!-~]{6,}\"\\s*$")
 (#not-match? @secret "^\\s*\"[a-z]+([._-][a-z]+)*\"|^\\s*\"[A-Z_]+\"|[%{}<>/]|[eE]xample|[cC]hange"))

; mysql_real_connect(connection, host, "app", "tiger", …)
((call_expression function: (identifier) @connect arguments: (argument_list . (_) . (_) . (_) . (string_literal) @secret @flaw))
 (#eq? @connect "mysql_real_connect")
 (#match? @secret "^\"[!-~]{4,}\"$"))

; PQconnectdb("host=db user=app password=tiger")
((call_expression function: (identifier) @connect arguments: (argument_list . (string_literal) @secret @flaw))
 (#any-of? @connect "PQconnectdb" "PQconnectStart")
 (#match? @secret "password=[^ %\"'{$]{4,}"))

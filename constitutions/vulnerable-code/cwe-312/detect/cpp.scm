; triggers: password passwd passphrase Password
; says: a password is written down as it is
; strength: likely

; fprintf(file, "%s:%s\n", user, password), syslog(LOG_INFO, "%s", password), send(s, password, …)
((call_expression function: (identifier) @write arguments: (argument_list) @arguments) @flaw
 (#any-of? @write "fprintf" "fputs" "fwrite" "syslog" "send")
 (#match? @arguments "[(,]\\s*(?:\\w+(?:->|[.]))?(?:\\w*_)?(?:password|passwd|passphrase|user_?[pP]assword|plain_?[pP]assword)(?:[.]c_str[(][)])?\\s*[,)]")
 (#not-match? @arguments "stdout|[pP]rompt|_hash|[hH]ashed|encrypted"))

; std::clog << "login " << user << " " << password; file << password;
((expression_statement (binary_expression operator: "<<" right: (identifier) @secret) @flaw)
 (#match? @secret "^(?:\\w*_)?(?:password|passwd|passphrase|userPassword|plainPassword)_?$")
 (#not-match? @flaw "^(?:std::)?cout\\b|[hH]ash|[eE]ncrypt"))
((expression_statement (binary_expression left: (binary_expression operator: "<<" right: (identifier) @secret) operator: "<<" right: (_) @last) @flaw)
 (#match? @secret "^(?:\\w*_)?(?:password|passwd|passphrase|userPassword|plainPassword)_?$")
 (#not-match? @flaw "^(?:std::)?cout\\b|[hH]ash|[eE]ncrypt"))

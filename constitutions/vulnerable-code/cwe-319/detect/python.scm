; triggers: ldap3 ftplib telnetlib FTP Telnet http://
; says: a name and a password go over the network in the open
; strength: likely

; with ftplib.FTP(host) as ftp: ftp.login(user, password)
((with_statement
  (with_clause (with_item value: (as_pattern
    (call function: [(attribute attribute: (identifier) @class) (identifier) @class])
    alias: (as_pattern_target (identifier) @made))))
  body: (block (expression_statement (call
    function: (attribute object: (identifier) @used attribute: (identifier) @login)
    arguments: (argument_list . (_) . (_) @password)) @flaw)))
 (#eq? @class "FTP")
 (#eq? @login "login")
 (#eq? @made @used)
 (#not-match? @password "^[\"'](anonymous|guest)?@?[^\"']*[\"']$"))

; ftp = ftplib.FTP(host); ftp.login(user, password)
((block
  (expression_statement (assignment left: (identifier) @made right: (call function: [(attribute attribute: (identifier) @class) (identifier) @class])))
  (expression_statement (call
    function: (attribute object: (identifier) @used attribute: (identifier) @login)
    arguments: (argument_list . (_) . (_) @password)) @flaw))
 (#eq? @class "FTP")
 (#eq? @login "login")
 (#eq? @made @used)
 (#not-match? @password "^[\"'](anonymous|guest)?@?[^\"']*[\"']$"))

; telnetlib.Telnet(host): everything goes over the network in the open, a password too
((function_definition body: (block) @body) @flaw
 (#match? @body "\\b(telnetlib[.])?Telnet[(]")
 (#match? @body "[.]write[(][^\\n]*[pP]assw|[pP]assword:"))

; f"http://ci:{password}@builds.example.org/api"
((string (interpolation)) @flaw
 (#match? @flaw "^[fF][\"']http://[^/@\"'\\s]*:[{][^}]*([pP]ass|PASS|[sS]ecret|SECRET|[tT]oken|TOKEN|[pP]wd|PWD)[^}]*[}]@(?!localhost|127[.])"))

; server = Server("ldap.example", use_ssl=False); Connection(server, user=…, password=…), in a function that never begins TLS
((function_definition name: (identifier) @flaw body: (block) @body)
 (#match? @body "\\bServer[(][^)]*\\buse_ssl\\s*=\\s*False\\b|\\bServer[(]\\s*[\"']ldap://(?!localhost|127[.])")
 (#match? @body "\\bConnection[(][^)]*\\bpassword\\s*=")
 (#not-match? @body "start_tls|AUTO_BIND_TLS|Server[(]\\s*[\"'](localhost|127[.])"))

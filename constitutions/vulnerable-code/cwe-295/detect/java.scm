; triggers: checkServerTrusted HostnameVerifier hostnameVerifier
; says: a certificate is taken whoever shows it
; strength: likely

; public void checkServerTrusted(X509Certificate[] chain, String type) { }
((method_declaration name: (identifier) @name body: (block) @body) @flaw
 (#eq? @name "checkServerTrusted")
 (#match? @body "^[{]\\s*(//[^\\n]*\\s*|/[*][^]*?[*]/\\s*|return\\s*;\\s*)*[}]$"))

; setHostnameVerifier((host, session) -> true)
((method_invocation name: (identifier) @name
  arguments: (argument_list (lambda_expression body: [(true) (block . (return_statement (true)) .)]))) @flaw
 (#any-of? @name "setHostnameVerifier" "setDefaultHostnameVerifier" "hostnameVerifier" "setSSLHostnameVerifier"))

; HostnameVerifier any = (host, session) -> true
([
  (local_variable_declaration type: (type_identifier) @type declarator: (variable_declarator value: (lambda_expression body: [(true) (block . (return_statement (true)) .)]))) @flaw
  (field_declaration type: (type_identifier) @type declarator: (variable_declarator value: (lambda_expression body: [(true) (block . (return_statement (true)) .)]))) @flaw
 ]
 (#eq? @type "HostnameVerifier"))

; public boolean verify(String host, SSLSession session) { return true; }
((method_declaration
  name: (identifier) @name
  parameters: (formal_parameters (formal_parameter) (formal_parameter type: (type_identifier) @type))
  body: (block . (return_statement (true)) .)) @flaw
 (#eq? @name "verify")
 (#eq? @type "SSLSession"))

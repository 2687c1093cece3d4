; triggers: SSL_VERIFY_NONE SSL_get_peer_certificate SSL_get1_peer_certificate verify_none
; says: a certificate is taken whoever shows it
; strength: likely

; SSL_CTX_new(TLS_client_method()); SSL_CTX_set_verify(context, SSL_VERIFY_NONE, NULL);
((function_definition body: (compound_statement (expression_statement (call_expression
  function: (identifier) @set arguments: (argument_list . (_) . (identifier) @none)) @flaw)) @body)
 (#any-of? @set "SSL_CTX_set_verify" "SSL_set_verify")
 (#eq? @none "SSL_VERIFY_NONE")
 (#match? @body "_client_method[(]|\\bSSL_connect[(]"))

; context.set_verify_mode(boost::asio::ssl::verify_none)
((call_expression function: (field_expression field: (field_identifier) @set) arguments: (argument_list . (_) @none)) @flaw
 (#any-of? @set "set_verify_mode")
 (#match? @none "\\bverify_none$"))

; SSL_connect(ssl); if (SSL_get_peer_certificate(ssl)) …, and nobody asks what came out
((function_definition body: (compound_statement) @body) @flaw
 (#match? @body "\\bSSL_connect[(][^]*\\bSSL_get1?_peer_certificate[(]")
 (#not-match? @body "[vV]erif|VERIF|X509_"))

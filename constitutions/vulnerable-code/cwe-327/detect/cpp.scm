; triggers: sslv2 sslv3 tlsv1 tlsv11 sslv3_client sslv3_server tlsv1_client tlsv1_server tlsv11_client tlsv11_server SslV3 TlsV1_0
; says: old and broken releases of TLS are taken
; strength: likely

; boost::asio::ssl::context context(boost::asio::ssl::context::sslv3);
((declaration declarator: (init_declarator value: (argument_list . (qualified_identifier) @release))) @flaw
 (#match? @release "\\bcontext(?:_base)?::(?:sslv2|sslv3|tlsv1|tlsv11)(?:_client|_server)?$"))
((call_expression arguments: (argument_list . (qualified_identifier) @release)) @flaw
 (#match? @release "\\bcontext(?:_base)?::(?:sslv2|sslv3|tlsv1|tlsv11)(?:_client|_server)?$"))

; socket.setProtocol(QSsl::SslV3)
((call_expression arguments: (argument_list . (qualified_identifier) @release .)) @flaw
 (#match? @release "^QSsl::(?:SslV2|SslV3|TlsV1_0|TlsV1_1)$"))
((declaration) @flaw
 (#match? @flaw "\\bcontext\\s+\\w+\\s*[({][^;]*::(?:sslv2|sslv3|tlsv1|tlsv11)(?:_client|_server)?\\s*[)}]"))

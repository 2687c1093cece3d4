; triggers: TLS_RSA_WITH_RC4_128_SHA TLS_ECDHE_RSA_WITH_RC4_128_SHA TLS_ECDHE_ECDSA_WITH_RC4_128_SHA TLS_RSA_WITH_3DES_EDE_CBC_SHA TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA TLS_RSA_WITH_AES_128_CBC_SHA256 TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256 TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256
; says: a cipher is offered that is broken
; strength: likely

; CipherSuites: []uint16{tls.TLS_RSA_WITH_RC4_128_SHA}
((composite_literal
  type: (slice_type element: (type_identifier) @number)
  body: (literal_value (literal_element (selector_expression operand: (identifier) @package field: (field_identifier) @suite) @flaw)))
 (#eq? @number "uint16")
 (#eq? @package "tls")
 (#match? @suite "_RC4_|_3DES_|_CBC_SHA256$"))

; triggers: helmet
; says: a protection that browsers give is switched off
; strength: likely

((call_expression function: (identifier) @helmet arguments: (arguments (object (pair key: (property_identifier) @option value: (false)) @flaw)))
 (#eq? @helmet "helmet")
 (#any-of? @option "contentSecurityPolicy" "frameguard" "xFrameOptions" "hsts" "strictTransportSecurity" "noSniff" "xContentTypeOptions"))

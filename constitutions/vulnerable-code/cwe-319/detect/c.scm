; triggers: CURLOPT_PASSWORD CURLOPT_USERPWD CURLOPT_XOAUTH2_BEARER
; says: a password travels to an address that is not encrypted
; strength: likely

; curl_easy_setopt(c, CURLOPT_URL, "http://…"); curl_easy_setopt(c, CURLOPT_PASSWORD, password);
((function_definition body: (compound_statement) @body) @flaw
 (#match? @body "CURLOPT_URL\\s*,\\s*\"http://(?!localhost|127[.])")
 (#match? @body "CURLOPT_(?:PASSWORD|USERPWD|XOAUTH2_BEARER)"))

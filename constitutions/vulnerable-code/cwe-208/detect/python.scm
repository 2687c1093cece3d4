; triggers: hmac API_KEY SECRET TOKEN
; says: a signature is compared in a time that tells how much of it was right

; hmac.new(…).hexdigest() == given
((comparison_operator
  (call function: (attribute object: (call function: (_) @make) attribute: (identifier) @digest)) . ["==" "!="] . (_) @other) @flaw
 (#match? @make "^(hmac[.]new|hmac[.]HMAC|HMAC[.]new)$")
 (#match? @digest "^(hex)?digest$")
 (#not-match? @other "^(None|b?[\"'])"))

; given != hmac.new(…).hexdigest()
((comparison_operator
  (_) @other . ["==" "!="] . (call function: (attribute object: (call function: (_) @make) attribute: (identifier) @digest))) @flaw
 (#match? @make "^(hmac[.]new|hmac[.]HMAC|HMAC[.]new)$")
 (#match? @digest "^(hex)?digest$")
 (#not-match? @other "^(None|b?[\"'])"))

; expected = hmac.new(…).hexdigest() … given == expected
((block
   (expression_statement (assignment
     left: (identifier) @made
     right: (call function: (attribute object: (call function: (_) @make) attribute: (identifier) @digest))))
   (_ [(comparison_operator (identifier) @compared . ["==" "!="] . (_) @other)
       (comparison_operator (_) @other . ["==" "!="] . (identifier) @compared)] @flaw))
 (#match? @make "^(hmac[.]new|hmac[.]HMAC|HMAC[.]new)$")
 (#match? @digest "^(hex)?digest$")
 (#eq? @made @compared)
 (#not-match? @other "^(None|b?[\"'])"))

; key = request.headers.get("X-Api-Key") … key != API_KEY
((function_definition name: (identifier) @flaw body: (block) @body)
 (#match? @body "\\b(\\w+)\\s*=\\s*(flask[.])?request[.]headers\\b[^\\n]*\\n[^]{0,400}?(\\b\\1\\s*[!=]=\\s*(\\w+[.])*[A-Z_]*(API_KEY|SECRET|TOKEN)\\b|\\b(API_KEY|SECRET|TOKEN)\\s*[!=]=\\s*\\1\\b)")
 (#not-match? @body "compare_digest"))

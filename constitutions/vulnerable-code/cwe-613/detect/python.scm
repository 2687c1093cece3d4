; triggers: jwt PERMANENT_SESSION_LIFETIME SESSION_COOKIE_AGE
; says: what proves a login stays valid for ever, or for years
; strength: likely

; jwt.encode({"sub": user.id}, key), in a function that knows no expiry
((function_definition name: (identifier) @flaw body: (block) @body)
 (#match? @body "\\bjwt[.]encode[(]")
 (#match? @body "[\"'](sub|user|user_?id|uid|username|email|role|account_?id)[\"']\\s*[:\\]]|\\b(sub|user_id|username)\\s*=")
 (#not-match? @body "[\"']exp[\"']|\\bexp\\s*=|[eE]xpir|EXPIR|lifetime|ttl|TTL|max_age|[*][*]|_claims[(]|_payload[(]"))

; app.config["PERMANENT_SESSION_LIFETIME"] = timedelta(days=3650)
((assignment
  left: [(identifier) @option (subscript subscript: (string (string_content) @option)) (attribute attribute: (identifier) @option)]
  right: (_) @lifetime) @flaw
 (#match? @option "^(PERMANENT_SESSION_LIFETIME|permanent_session_lifetime|SESSION_COOKIE_AGE)$")
 (#match? @lifetime "days\\s*=\\s*([4-9][0-9]{2}|3[7-9][0-9]|36[5-9]|[0-9]{4,})\\b|weeks\\s*=\\s*(5[2-9]|[6-9][0-9]|[0-9]{3,})\\b|\\b36[5-9]\\s*[*]|[*]\\s*36[5-9]\\b|^[0-9]{9,}$|^31536000$|^3[2-9][0-9]{6}$|^[4-9][0-9]{7}$"))
((keyword_argument name: (identifier) @option value: (_) @lifetime) @flaw
 (#match? @option "^(PERMANENT_SESSION_LIFETIME|SESSION_COOKIE_AGE)$")
 (#match? @lifetime "days\\s*=\\s*([4-9][0-9]{2}|3[7-9][0-9]|36[5-9]|[0-9]{4,})\\b|weeks\\s*=\\s*(5[2-9]|[6-9][0-9]|[0-9]{3,})\\b|\\b36[5-9]\\s*[*]|[*]\\s*36[5-9]\\b|^[0-9]{9,}$|^31536000$|^3[2-9][0-9]{6}$|^[4-9][0-9]{7}$"))

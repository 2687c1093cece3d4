; triggers: jwt jsonwebtoken SignJWT
; says: what proves a login stays valid for ever, or for years
; strength: likely

; jwt.sign({ sub: user.id }, key): claims written out, no options, and no exp among them
((call_expression
  function: (member_expression object: (identifier) @module property: (property_identifier) @sign)
  arguments: (arguments . (object) @claims . (_) .)) @flaw
 (#match? @module "^(jwt|jsonwebtoken|JWT|jsonWebToken)$")
 (#eq? @sign "sign")
 (#match? @claims "\\b(sub|user|user_?[iI]d|uid|_?id|userName|username|email|role|isAdmin|login)\\b")
 (#not-match? @claims "\\bexp\\b|[.]{3}|[eE]xpir"))

; jwt.sign({ sub: user.id }, key, { algorithm: 'HS256' })
((call_expression
  function: (member_expression object: (identifier) @module property: (property_identifier) @sign)
  arguments: (arguments . (object) @claims . (_) . (object) @options .)) @flaw
 (#match? @module "^(jwt|jsonwebtoken|JWT|jsonWebToken)$")
 (#eq? @sign "sign")
 (#match? @claims "\\b(sub|user|user_?[iI]d|uid|_?id|userName|username|email|role|isAdmin|login)\\b")
 (#not-match? @claims "\\bexp\\b|[.]{3}|[eE]xpir")
 (#not-match? @options "expiresIn|[.]{3}"))

; jwt.sign(claims, key, { expiresIn: '10y' })
((call_expression
  function: (member_expression object: (identifier) @module property: (property_identifier) @sign)
  arguments: (arguments (object (pair key: (property_identifier) @option value: (string (string_fragment) @lifetime))))) @flaw
 (#match? @module "^(jwt|jsonwebtoken|JWT|jsonWebToken)$")
 (#eq? @sign "sign")
 (#eq? @option "expiresIn")
 (#match? @lifetime "^[0-9]+ ?(y|yr|yrs|year|years)$|^([4-9][0-9]{2}|36[5-9]|[0-9]{4,}) ?(d|day|days)$"))

; new SignJWT({ sub }).setProtectedHeader(…).sign(key), without setExpirationTime
((call_expression function: (member_expression object: (_) @made property: (property_identifier) @sign)) @flaw
 (#eq? @sign "sign")
 (#match? @made "^new (jose[.])?SignJWT[(]")
 (#match? @made "\\b(sub|user|user_?[iI]d|uid|id|username|email|role)\\b|setSubject")
 (#not-match? @made "setExpirationTime|\\bexp\\b|[.]{3}"))

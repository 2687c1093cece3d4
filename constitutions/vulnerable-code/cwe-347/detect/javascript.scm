; triggers: jwt jsonwebtoken jose decodeJwt jwtDecode jwt_decode ebhook eb-hook stripe paypal /ipn
; says: a token is accepted without a check of its signature
; strength: likely

; jwt.verify(token, key, { algorithms: ['HS256', 'none'] })
((call_expression
  function: (member_expression object: (identifier) @module property: (property_identifier) @function)
  arguments: (arguments
    (object (pair key: (property_identifier) @option
      value: (array) @algorithms)))) @flaw
 (#match? @module "^(jwt|jsonwebtoken|JWT|expressJwt)$")
 (#eq? @function "verify")
 (#eq? @option "algorithms")
 (#match? @algorithms "['\"][nN](one|ONE)['\"]"))

; expressjwt({ secret, algorithms: ['none'] }), jwt({ algorithms: ['none'] })
((call_expression function: (identifier) @function
  arguments: (arguments (object (pair key: (property_identifier) @option value: (array) @algorithms)))) @flaw
 (#match? @function "^(expressjwt|expressJwt|jwt|koaJwt|jwtVerify|verify)$")
 (#eq? @option "algorithms")
 (#match? @algorithms "['\"][nN](one|ONE)['\"]"))

; jwt.verify(token, null), jwt.verify(token, '', …): without a key nothing is verified
((call_expression
  function: (member_expression object: (identifier) @module property: (property_identifier) @function)
  arguments: (arguments . (_) . [(null) (undefined) (false) (string)] @key)) @flaw
 (#match? @module "^(jwt|jsonwebtoken|JWT)$")
 (#eq? @function "verify")
 (#match? @key "^(null|undefined|false|''|\"\")$"))

; jwt.sign(claims, key, { algorithm: 'none' }), jwt.sign(claims, null)
((call_expression
  function: (member_expression object: (identifier) @module property: (property_identifier) @function)
  arguments: (arguments (_) (_) (object (pair key: (property_identifier) @option value: (string (string_fragment) @algorithm))))) @flaw
 (#match? @module "^(jwt|jsonwebtoken|JWT)$")
 (#eq? @function "sign")
 (#eq? @option "algorithm")
 (#match? @algorithm "^[nN](one|ONE)$"))

; jwt.verify(token, key, { ignoreExpiration: true })
((call_expression
  function: (member_expression object: (identifier) @module property: (property_identifier) @function)
  arguments: (arguments (_) (_) (object (pair key: (property_identifier) @option value: (true))))) @flaw
 (#match? @module "^(jwt|jsonwebtoken|JWT)$")
 (#eq? @function "verify")
 (#eq? @option "ignoreExpiration"))

; req.user = jwt.decode(token)
((assignment_expression
  left: (member_expression property: (property_identifier) @field)
  right: (call_expression function: [
    (member_expression object: (identifier) @module property: (property_identifier) @function)
    (identifier) @function
  ])) @flaw
 (#any-of? @field "user" "userId" "auth" "session" "account" "currentUser")
 (#any-of? @function "decode" "decodeJwt" "jwtDecode" "jwt_decode")
 (#match? @flaw "jwt[.]decode|jsonwebtoken[.]decode|decodeJwt|jwtDecode|jwt_decode"))

; const claims = jwt.decode(token); ... req.user = claims
((statement_block
  (lexical_declaration (variable_declarator
    name: (identifier) @claims
    value: (call_expression function: (member_expression object: (identifier) @module property: (property_identifier) @function))) @flaw)
  (expression_statement (assignment_expression
    left: (member_expression property: (property_identifier) @field)
    right: [(identifier) @used (member_expression object: (identifier) @used)])))
 (#match? @module "^(jwt|jsonwebtoken)$")
 (#eq? @function "decode")
 (#eq? @claims @used)
 (#any-of? @field "user" "userId" "auth" "session" "account" "currentUser"))

; const payload = decodeJwt(token); if (payload.role !== 'admin') …, in a function that verifies nothing
((statement_block
  (_ (variable_declarator
    name: [(identifier) @claims (object_pattern) @claims]
    value: (call_expression function: [
      (identifier) @function
      (member_expression object: (identifier) @library property: (property_identifier) @function)
    ])) @flaw)) @block
 (#any-of? @function "decodeJwt" "jwtDecode" "jwt_decode" "decode")
 (#match? @flaw "(\\bdecodeJwt|\\bjwtDecode|\\bjwt_decode|(jwt|jose|jsonwebtoken|JWT)[.](decode|decodeJwt))[(]")
 (#match? @block "\\bif\\s*[(][^)]*\\b\\w+([?]?[.]payload)?[?]?[.](role|roles|isAdmin|is_admin|admin|scope|scopes|permissions|sub|userId|user_id|uid|email)\\b|\\b(findById|findOne|findUnique|getUser|loadUser|findUser)[(][^)]*[.](sub|userId|user_id|uid|id|email)\\b")
 (#not-match? @block "[vV]erif|complete:\\s*true|[.]header\\b|[.]kid\\b|localStorage|sessionStorage|useState|[.]exp\\s*[*<>]"))

; app.post('/webhooks/pay', (req, res) => { const event = JSON.parse(req.body); if (event.type === 'paid') … }): nobody has to have signed it
((call_expression
  function: (member_expression object: (identifier) @app property: (property_identifier) @post)
  arguments: (arguments . (string (string_fragment) @path) [(arrow_function) (function_expression)] @handler .)) @flaw
 (#match? @app "^(app|router|server|\\w*Router|routes|webhooks?|fastify)$")
 (#eq? @post "post")
 (#match? @path "[wW]eb-?_?hook|/ipn\\b|stripe|paypal|github")
 (#match? @handler "(req|request)[.](body|rawBody)\\b")
 (#match? @handler "[pP]aid|[pP]ayment|[cC]heckout|[iI]nvoice|[sS]ubscription|[oO]rder|[rR]efund|[dD]eploy|[cC]redit|charge")
 (#not-match? @handler "[sS]ign|[hH]mac|HMAC|[vV]erif|constructEvent|[sS]ecret|timingSafeEqual|[tT]oken|[aA]uth|validate"))

; triggers: login signin sign-in otp multer limit verify
; says: nothing limits how often or how much a caller may ask
; strength: possible

; app.post('/login', …) in a program that makes its own application and knows no limiter
((program (expression_statement (call_expression
    function: (member_expression object: (identifier) @app property: (property_identifier) @post)
    arguments: (arguments . (string (string_fragment) @path) (_) @handler)) @flaw)) @file
 (#match? @app "^(app|router|server)$")
 (#eq? @post "post")
 (#match? @path "log-?in$|sign-?in$|/otp|verify-?(code|otp|pin)|reset-?password$|forgot-?password$")
 (#match? @handler "[pP]assword|[cC]ode|otp|pin|[tT]oken")
 (#match? @file "express[(][)]|fastify[(]|new Koa")
 (#not-match? @file "[lL]imit|[tT]hrottle|[bB]rute|slowDown|captcha"))

; multer({ dest: 'uploads/' })
((call_expression function: (identifier) @multer arguments: (arguments . (object) @options .)) @flaw
 (#eq? @multer "multer")
 (#not-match? @options "limits|[.]{3}"))

; express.json({ limit: '1gb' })
((call_expression function: (_) @parser arguments: (arguments (object (pair key: (property_identifier) @limit value: [(string (string_fragment) @size) (identifier) @size])))) @flaw
 (#match? @parser "^(express|bodyParser|body_parser)[.](json|urlencoded|text|raw)$")
 (#eq? @limit "limit")
 (#match? @size "^([1-9][0-9]*\\s*[gG][bB]|[0-9]{3,}\\s*[mM][bB]|Infinity)$"))

; triggers: login signin sign-in verify otp
; says: a password or a code can be tried as often as anybody likes
; strength: possible

; @app.post("/login") in a program that makes its own application and knows no limit
((module (decorated_definition
    (decorator (call
      function: (attribute object: (identifier) @app attribute: (identifier) @route)
      arguments: (argument_list . (string (string_content) @path))))
    definition: (function_definition body: (block) @body)) @flaw) @file
 (#match? @app "^(app|application|api|router|bp|auth|auth_bp|blueprint)$")
 (#match? @route "^(route|post)$")
 (#match? @path "log-?_?in/?$|sign-?_?in/?$|/otp|verify-?_?(code|otp|pin)/?$")
 (#match? @body "password|code|otp|pin")
 (#match? @file "Flask[(]|FastAPI[(]|Quart[(]")
 (#not-match? @file "[lL]imiter|ratelimit|rate_limit|[tT]hrottl|attempt|locked|lockout|captcha"))

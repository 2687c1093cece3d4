; triggers: session
; says: a login goes on with the session that was there before
; strength: likely

((call_expression
  function: (member_expression property: (property_identifier) @post)
  arguments: (arguments . (string (string_fragment) @path) [(arrow_function) (function_expression)] @handler)) @flaw
 (#eq? @post "post")
 (#match? @path "log-?in|sign-?in|auth")
 (#match? @handler "[.]session[.](user\\w*|authenticated|loggedIn|logged_in|isLoggedIn|isAuth\\w*|account\\w*|auth\\w*|uid|username)\\s*=[^=]")
 (#not-match? @handler "regenerate|passport|[.]logIn[(]|[.]login[(]req"))

; triggers: ignoreMethods lusca csrf csurf cookieParser cookie-parser session Session get(
; says: forged requests are not told apart from others
; strength: likely

; csrf({ ignoreMethods: ['GET', 'POST'] })
((call_expression
  function: (identifier) @function
  arguments: (arguments (object (pair
    key: (property_identifier) @option
    value: (array (string (string_fragment) @method))) @flaw)))
 (#match? @function "[cC]srf|[cC]surf|[cC]srfProtection")
 (#eq? @option "ignoreMethods")
 (#any-of? @method "POST" "PUT" "PATCH" "DELETE" "post" "put" "patch" "delete"))

; lusca({ csrf: false })
((call_expression
  function: (identifier) @function
  arguments: (arguments (object (pair key: (property_identifier) @option value: (false)) @flaw)))
 (#eq? @function "lusca")
 (#eq? @option "csrf"))

; app.use(session(…)) and app.post(…), and no word of a token, an origin or SameSite
((program (expression_statement (call_expression
    function: (member_expression property: (property_identifier) @use)
    arguments: (arguments (call_expression function: (_) @middleware)))) @flaw) @file
 (#eq? @use "use")
 (#match? @middleware "^(cookieParser|cookie_parser|session|cookieSession|expressSession|express[.](session|cookieParser)|sessions)$|^require[(]['\"](cookie-parser|express-session|cookie-session)['\"][)]$")
 (#match? @file "\\b\\w*([aA]pp|[rR]outer|[sS]erver|[rR]outes?|[aA]pi)[.](post|put|patch|delete)[(]\\s*['\"`](?!/?(api/)?(auth/)?(login|log-?in|sign-?in|signup|sign-?up|register|session|token|authenticate|auth)\\b)")
 (#match? @file "[.](session|cookies|signedCookies|user)\\b|passport")
 (#not-match? @file "[cC]srf|CSRF|csurf|[xX]srf|XSRF|lusca|[sS]ame[sS]ite|[oO]rigin\\b|Sec-Fetch|[bB]earer"))

; app.get('/account/delete', requireLogin, …): a link or a picture on another page is enough
((call_expression
  function: (member_expression object: (identifier) @app property: (property_identifier) @get)
  arguments: (arguments . (string (string_fragment) @path) (_) [(arrow_function) (function_expression)] @handler .)) @flaw
 (#match? @app "^(app|router|server|\\w*Router|routes)$")
 (#eq? @get "get")
 (#match? @path "/(delete|remove|destroy|transfer|withdraw|approve|promote|grant|revoke|disable|deactivate|change-?_?(password|email)|reset|update|purchase|pay|buy)(/:?\\w+)?/?$")
 (#match? @handler "\\bsession\\b|[.]cookies\\b|(req|request)[.]user\\b|[lL]ogin|[aA]uth")
 (#match? @handler "\\b(await\\s+)?[\\w.]+[.](delete\\w*|remove\\w*|destroy|update\\w*|save|transfer\\w*|set[A-Z]\\w*|insert\\w*|create)[(]|\\.(query|execute|run)[(]\\s*['\"`](DELETE|UPDATE|INSERT)")
 (#not-match? @handler "[cC]srf|CSRF|[tT]oken|[rR]ender[(]|[cC]onfirm"))

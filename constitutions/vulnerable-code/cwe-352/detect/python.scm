; triggers: csrf_exempt csrf.exempt WTF_CSRF_ENABLED WTF_CSRF_CHECK_DEFAULT CsrfViewMiddleware CSRF_TOKEN csrf_token XSRF_TOKEN xsrf_token route( .get(
; says: the protection against forged requests is switched off, or left out
; strength: likely

; @csrf_exempt above a view that acts for whoever is signed in
((decorated_definition
  (decorator [(identifier) (attribute)] @exempt) @flaw
  definition: (function_definition body: (block) @body))
 (#match? @exempt "^(csrf_exempt|csrf[.]exempt|[a-z_]*csrf[.]csrf_exempt)$")
 (#match? @body "request[.](user|session|COOKIES)\\b|current_user|\\bsession\\[|request[.]cookies")
 (#not-match? @body "([sS]ignature|[hH]mac|[aA]pi_?key|[aA]uthorization|[bB]earer|[cC]onstruct_event|[vV]erify)"))

; app.config["WTF_CSRF_ENABLED"] = False
((assignment
  left: (subscript subscript: (string (string_content) @name))
  right: (false)) @flaw
 (#any-of? @name "WTF_CSRF_ENABLED" "WTF_CSRF_CHECK_DEFAULT"))

; WTF_CSRF_ENABLED = False, but in the settings of tests
((module (expression_statement (assignment left: (identifier) @name right: (false)) @flaw))
 (#any-of? @name "WTF_CSRF_ENABLED" "WTF_CSRF_CHECK_DEFAULT"))

; EXPECTED_CSRF_TOKEN = "..." beside functions, none of which looks at it or at anything of that name
((module (expression_statement (assignment left: (identifier) @flaw right: (string)))) @all
 (#match? @flaw "^_?(expected_|valid_|server_|stored_|current_|session_|secret_|EXPECTED_|VALID_|SERVER_|STORED_|CURRENT_|SESSION_|SECRET_)?(csrf|xsrf|CSRF|XSRF)_(token|TOKEN)[sS]?(_(expected|valid|secured?|value|EXPECTED|VALID|SECURED?|VALUE))?$")
 (#match? @all "\\n(async )?def ")
 (#not-match? @all "(^|\\n)(?!_?[A-Za-z_]*([cC][sS][rR][fF]|[xX][sS][rR][fF])_[A-Za-z_]*\\s*=)[^\\n#]*([cC][sS][rR][fF]|[xX][sS][rR][fF])"))

; @app.route("/account/delete") without methods, which is GET: a link or a picture on another page is enough
((decorated_definition
  (decorator (call function: (attribute attribute: (identifier) @route) arguments: (argument_list . (string (string_content) @path)) @arguments))
  definition: (function_definition name: (identifier) @flaw body: (block) @body)) @all
 (#any-of? @route "route" "get")
 (#match? @path "/(delete|remove|destroy|transfer|withdraw|approve|promote|grant|revoke|disable|deactivate|change[-_]?(password|email)|purchase|pay|buy)(/<[^>]+>|/[{][^}]+[}])?/?$")
 (#not-match? @arguments "methods")
 (#match? @all "login_required|\\bsession\\b|current_user|cookies|[dD]epends")
 (#match? @body "[.](delete|remove|transfer|pop|commit|save|update)[(]|execute[(]\\s*f?[\"'](DELETE|UPDATE|INSERT)")
 (#not-match? @body "[cC]srf|CSRF|[tT]oken|render_template|method\\s*[=!]="))

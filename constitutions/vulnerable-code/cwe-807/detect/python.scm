; triggers: cookies COOKIES headers session META orwarded FORWARDED
; says: what a caller says of himself decides what he may
; strength: likely

; if request.COOKIES.get("is_staff") == "1", if request.headers.get("X-User-Role") != "admin", if request.cookies["admin"]
(([
  (if_statement condition: (_) @flaw)
  (conditional_expression . (_) . (_) @flaw)
 ])
 (#match? @flaw "\\b(request|req)[.](cookies|COOKIES|headers|META|args|GET|query_params)([.]get[(]|\\[)\\s*[\"']((HTTP_)?[xX][-_])?[a-zA-Z_-]*([iI][sS][-_]?[aA][dD][mM][iI][nN]|^admin|[\"'_-][aA]dmin[\"']|[uU]ser-?_?[rR]ole|[\"'_-][rR](ole|OLE)[\"']|USER_ROLE|[iI]s_?[aA]uth\\w*|[aA]uthenticated|[lL]ogged_?[iI]n|[iI]s_?[sS]taff|[sS]uper_?[uU]ser|[iI]s_?[lL]ogged\\w*|[pP]rivileged?)")
 (#not-match? @flaw "\\bsession\\b|[vV]erify|signed|[jJ]wt|decode[(]|compare_digest"))

; session["role"] = request.form["role"]
((assignment
  left: (subscript value: [(identifier) @session (attribute attribute: (identifier) @session)] subscript: (string (string_content) @field))
  right: [
    (subscript value: (attribute object: (identifier) @request attribute: (identifier) @part))
    (call function: (attribute object: (attribute object: (identifier) @request attribute: (identifier) @part) attribute: (identifier) @get))
  ]) @flaw
 (#eq? @session "session")
 (#any-of? @request "request" "req")
 (#any-of? @part "form" "args" "values" "json" "cookies" "headers" "GET" "POST" "COOKIES" "data" "query_params")
 (#match? @field "^(role|roles|is_?admin|admin|permissions?|user_?id|uid|account_?id|authenticated|is_authenticated|logged_in|level|tenant(_id)?)$"))

; User.objects.get(pk=request.COOKIES["user_id"])
((call
  function: (attribute attribute: (identifier) @find)
  arguments: (argument_list [
    (keyword_argument value: [
      (subscript value: (attribute object: (identifier) @request attribute: (identifier) @part) subscript: (string (string_content) @name))
      (call function: (attribute object: (attribute object: (identifier) @request attribute: (identifier) @part)) arguments: (argument_list . (string (string_content) @name)))
    ])
    (subscript value: (attribute object: (identifier) @request attribute: (identifier) @part) subscript: (string (string_content) @name))
    (call function: (attribute object: (attribute object: (identifier) @request attribute: (identifier) @part)) arguments: (argument_list . (string (string_content) @name)))
  ])) @flaw
 (#match? @find "^(get|find|filter|filter_by|find_one|get_or_404|get_user|load_user|get_by_id|find_by_id|by_id)$")
 (#any-of? @request "request" "req")
 (#any-of? @part "cookies" "COOKIES")
 (#match? @name "^(user_?id|uid|user|user_?name|account_?id|login|email|customer_?id)$"))

; ip = request.headers.get("X-Forwarded-For"); if ip not in OFFICE: …
((function_definition name: (identifier) @flaw body: (block) @body)
 (#match? @body "\\b(\\w+)\\s*=[^\\n=]*([xX]-[fF]orwarded-[fF]or|HTTP_X_FORWARDED_FOR|[xX]-[rR]eal-[iI][pP])[^\\n]*\\n([^\\n]*\\n){0,6}?\\s*(if|return)\\s+(not\\s+)?\\1\\s+(not\\s+in|in|==|!=)\\s"))

; if request.headers.get("X-Forwarded-For") == "127.0.0.1"
((if_statement condition: (comparison_operator) @flaw)
 (#match? @flaw "^(request|req)[.](headers|META)([.]get[(]|\\[)\\s*[\"']([xX]-[fF]orwarded-[fF]or|HTTP_X_FORWARDED_FOR|[xX]-[rR]eal-[iI][pP])"))

; triggers: password passwd
; says: a password is kept so that whoever sees the place knows it
; strength: possible

; user.password = request.POST["password"]
((assignment
  left: (attribute object: (identifier) @record attribute: (identifier) @field)
  right: (_) @value) @flaw
 (#match? @field "^passw(or)?d$")
 (#match? @record "^(user|account|member|customer|profile|new_user|person)$")
 (#match? @value "^(self[.])?(flask[.])?request[.](POST|form|json|data|values|args|GET)(\\[|[.]get[(])[^()]*[)\\]]$"))

; if user.password == request.form["password"]
((comparison_operator
  (attribute object: (identifier) @record attribute: (identifier) @field) . "==" . (_) @value) @flaw
 (#match? @field "^passw(or)?d$")
 (#match? @record "^(user|account|member|customer|profile|person|row)$")
 (#match? @value "^(self[.])?(flask[.])?request[.](POST|form|json|data|values|args|GET)(\\[|[.]get[(])[^()]*[)\\]]$"))

; response.set_cookie("password", password)
((call function: (attribute attribute: (identifier) @set) arguments: (argument_list . (string (string_content) @name))) @flaw
 (#eq? @set "set_cookie")
 (#match? @name "^(user_?)?passw(or)?d$"))

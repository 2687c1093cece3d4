; triggers: INSERT insert UPDATE update password passwd card ssn cvv cookie
; says: a password is stored as it was given
; strength: likely

; cursor.execute("INSERT INTO users (name, password) VALUES (?, ?)", (name, password)), in a function that makes no hash of it
((function_definition name: (identifier) @flaw body: (block) @body)
 (#match? @body "[.]execute[(]\\s*[rR]?[\"']+\\s*(INSERT|insert|UPDATE|update)\\b[^;]{0,600}\\b(password|passwd|pwd|credit_card|card_number|ssn)\\b[^]{0,300}?,\\s*[(\\[][^)]{0,300}\\b(password|passwd|pwd|plain_password|raw_password|new_password|credit_card|card_number|ssn)\\s*[,)\\]]")
 (#not-match? @body "[hH]ash|[cC]rypt|[sS]crypt|[aA]rgon|[eE]ncod|[eE]ncrypt|[fF]ernet|[dD]igest|[sS]eal|[cC]ipher|[sS]alt|[tT]oken"))

; f.write(f"{name}:{password}\n"), f.write(json.dumps({"card_number": card_number})), in a function that makes no hash of it
((function_definition name: (identifier) @flaw body: (block) @body)
 (#match? @body "\\bopen[(][^\\n]*[\"'][wa]b?[+]?[\"']")
 (#match? @body "[.](write|writelines|writerow)[(][^\\n]*([{]|[(\\[,+]\\s*|\\s)(password|passwd|plain_password|credit_card|card_number|credit_card_number|cvv|ssn)\\s*[}),\\]+]|\\bjson[.]dumps?[(][^\\n]*[:,]\\s*(password|passwd|credit_card|card_number|cvv|ssn)\\s*[},]")
 (#not-match? @body "[hH]ash|[cC]rypt|[sS]crypt|[aA]rgon|[eE]ncod|[eE]ncrypt|[fF]ernet|[dD]igest|[sS]eal|[cC]ipher|[sS]alt|[tT]oken|0o?600|[mM]ask"))

; response.set_cookie("password", password)
((call
  function: (attribute attribute: (identifier) @function)
  arguments: (argument_list . (_) . [(identifier) @value (keyword_argument name: (identifier) @option value: (identifier) @value)])) @flaw
 (#any-of? @function "set_cookie" "set_signed_cookie")
 (#match? @value "^(password|passwd|passw|pwd|plain_password|raw_password|credit_card|card_number|credit_card_number|cvv|ssn)$"))

; response.cookies["password"] = password, session["password"] = password
((assignment
  left: (subscript value: (_) @store subscript: (string (string_content) @key))
  right: (identifier) @value) @flaw
 (#match? @store "(^|[.])(cookies|session)$")
 (#match? @key "passw(or)?d|passwd|^pwd$|card_?number|^cvv$|^ssn$")
 (#match? @value "^(password|passwd|passw|pwd|plain_password|raw_password|credit_card|card_number|credit_card_number|cvv|ssn)$"))

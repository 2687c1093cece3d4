; triggers: passw Passw PASSW pwd
; says: a password of so few characters is accepted that it can be tried out
; strength: likely

; if len(password) < 6, len(password) <= 5
((comparison_operator
  . (call function: (identifier) @len arguments: (argument_list . [(identifier) @name (attribute attribute: (identifier) @name) (subscript subscript: (string (string_content) @name))] .))
  . ["<" "<="] . (integer) @least .) @flaw
 (#eq? @len "len")
 (#match? @name "^(new_?|user_?|raw_?|plain_?)?(password|passwd|pwd)[12]?$")
 (#match? @flaw "<=\\s*[1-6]$|<\\s*[2-7]$"))

; if len(password) >= 4
((comparison_operator
  . (call function: (identifier) @len arguments: (argument_list . [(identifier) @name (attribute attribute: (identifier) @name) (subscript subscript: (string (string_content) @name))] .))
  . [">" ">="] . (integer) @least .) @flaw
 (#eq? @len "len")
 (#match? @name "^(new_?|user_?|raw_?|plain_?)?(password|passwd|pwd)[12]?$")
 (#match? @flaw ">=\\s*[2-7]$|>\\s*[1-6]$"))

; PasswordField(validators=[Length(min=4)]), password: str = Field(min_length=4)
((assignment left: (identifier) @name right: (call) @made) @flaw
 (#match? @name "^(new_?|user_?)?(password|passwd|pwd)[12]?$")
 (#match? @made "\\b(min|min_length)\\s*=\\s*[1-7]\\b"))

; MIN_PASSWORD_LENGTH = 4
((assignment left: (identifier) @name right: (integer) @least) @flaw
 (#match? @name "^(min(imum)?_passw(or)?d_len(gth)?|passw(or)?d_min(imum)?_len(gth)?|MIN(IMUM)?_PASSW(OR)?D_LEN(GTH)?|PASSW(OR)?D_MIN(IMUM)?_LEN(GTH)?)$")
 (#match? @least "^[1-7]$"))

; AUTH_PASSWORD_VALIDATORS = []
((assignment left: (identifier) @name right: (list) @none) @flaw
 (#eq? @name "AUTH_PASSWORD_VALIDATORS")
 (#match? @none "^\\[\\s*\\]$"))

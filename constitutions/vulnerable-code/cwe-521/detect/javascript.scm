; triggers: passw Passw PASSW pwd
; says: a password of so few characters is accepted that it can be tried out
; strength: likely

; if (password.length < 6)
((binary_expression
  left: (member_expression object: [(identifier) @name (member_expression property: (property_identifier) @name)] property: (property_identifier) @length)
  right: (number) @least) @flaw
 (#eq? @length "length")
 (#match? @name "^(new|user|raw|plain)?_?([pP]assword|passwd|pwd)[12]?$")
 (#match? @flaw "<=\\s*[1-6]$|<\\s*[2-7]$|>=\\s*[2-7]$|>\\s*[1-6]$"))

; password: z.string().min(4), password: Joi.string().min(4).required()
((pair key: (property_identifier) @name value: (call_expression) @schema) @flaw
 (#match? @name "^(new|user)?_?([pP]assword|passwd|pwd)$")
 (#match? @schema "^(z|Joi|joi|yup|Yup|v|string|t)\\b[^]*[.]min[(][1-7]\\b"))

; password: { type: String, minlength: 4 }
((pair key: (property_identifier) @name value: (object (pair key: (property_identifier) @option value: (number) @least))) @flaw
 (#match? @name "^(new|user)?_?([pP]assword|passwd|pwd)$")
 (#any-of? @option "minlength" "minLength" "min")
 (#match? @least "^[1-7]$"))

; const MIN_PASSWORD_LENGTH = 4
((variable_declarator name: (identifier) @name value: (number) @least) @flaw
 (#match? @name "^(min(imum)?PasswordLength|passwordMin(imum)?Length|MIN(IMUM)?_PASSWORD_LENGTH|PASSWORD_MIN(IMUM)?_LENGTH)$")
 (#match? @least "^[1-7]$"))

; body('password').isLength({ min: 4 })
((call_expression
  function: (member_expression object: (_) @field property: (property_identifier) @check)
  arguments: (arguments . (object (pair key: (property_identifier) @option value: (number) @least)))) @flaw
 (#eq? @check "isLength")
 (#match? @field "^(body|check|checkBody|req[.]checkBody)[(]['\"](new)?_?[pP]assword['\"]")
 (#eq? @option "min")
 (#match? @least "^[1-7]$"))

; triggers: SecretKeySpec passw PASSW Passw passphrase PASSPHRASE Passphrase pwd PWD Pwd secret SECRET Secret api_key apiKey ApiKey API_KEY getConnection
; says: a password or key stands in the source code
; strength: likely

; String password = "..."; this.password = "..."; spec.setPassword("..."); password.equals("...")
([
  (variable_declarator name: (identifier) @name value: (string_literal) @secret @flaw)
  (assignment_expression left: (identifier) @name right: (string_literal) @secret @flaw)
  (assignment_expression left: (field_access field: (identifier) @name) right: (string_literal) @secret @flaw)
  (method_invocation name: (identifier) @name arguments: (argument_list . (string_literal) @secret @flaw .))
  (method_invocation object: (identifier) @name name: (identifier) @equals arguments: (argument_list . (string_literal) @secret @flaw .) (#eq? @equals "equals"))
 ]
 (#match? @name "([pP]assword|PASSWORD|[pP]asswd|PASSWD|[pP]assphrase|PASSPHRASE|(^|_)(pwd|PWD)|[a-z]Pwd|^(secret|SECRET)|[a-z]Secret|_SECRET|[sS]ecret[kK]ey|SECRET_KEY|[aA]pi[kK]ey|API_KEY)$")
 (#not-match? @name "^(get|is|has|find|update|change|reset|show|hide|confirm|check|verify|use|random|generate|need|require|lookup|read|load|encode|hash|validate|match)")
 (#match? @secret "^\"[!-~]{6,}\"$")
 (#not-match? @secret "^\"([pP]ass(word|wd|phrase)?|PASSWORD|pwd|secret([_-]?key)?|SECRET|[a-zA-Z_.-]*([pP]assword|PASSWORD|[pP]asswd|[sS]ecret|SECRET|[kK]ey|KEY|[tT]oken)|true|false|null|string)\"$")
 (#not-match? @secret "[$][{(]|[{]{2}|^\"[{<%$*#/]|[>}]\"$|[*]{3}|[.]{3}|^\"[a-z]+([._-][a-z]+)+\"$|^\"[A-Z][a-z]+\"$|^\"[A-Z0-9]*_[A-Z0-9_]*\"$|^\"[^A-Za-z0-9]+\"$|://")
 (#not-match? @secret "[cC]hange|CHANGE|[eE]xample|EXAMPLE|[pP]lace.?holder|PLACEHOLDER|[dD]ummy|DUMMY|[sS]ample|[rR]edacted|[yY]our[_-]|YOUR|TODO|[xX]{3}|^\"([tT]est|[fF]ake|[mM]ock)"))

; DriverManager.getConnection(url, "user", "password")
((method_invocation name: (identifier) @connect arguments: (argument_list . (_) . (_) . (string_literal) @secret @flaw .))
 (#eq? @connect "getConnection")
 (#match? @secret "^\"[!-~]{4,}\"$")
 (#not-match? @secret "[cC]hange|[eE]xample|[pP]lace.?holder|[$][{]|^\"[<{]"))

; private static final String KEY = "0123456789abcdef"; … new SecretKeySpec(KEY.getBytes(), "AES")
((class_body (field_declaration declarator: (variable_declarator name: (identifier) @name value: (string_literal) @secret @flaw))) @class
 (#match? @class "\\bString (\\w+) = \"[^\"]{8,}\"[^]*new SecretKeySpec[(]\\s*(?:\\w+[.])?\\1[.](?:getBytes|toCharArray)[(]")
 (#match? @name "[kK]ey|KEY")
 (#match? @secret "^\"[!-~]{8,}\"$")
 (#not-match? @secret "[cC]hange|[eE]xample|[pP]lace.?holder|[$][{]|^\"[<{]|[.][a-z]"))
((object_creation_expression type: (type_identifier) @type arguments: (argument_list . (method_invocation object: (string_literal) @secret @flaw name: (identifier) @bytes)))
 (#eq? @type "SecretKeySpec")
 (#eq? @bytes "getBytes")
 (#match? @secret "^\"[!-~]{8,}\"$"))

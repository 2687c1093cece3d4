; triggers: passw PASSW Passw passphrase Passphrase pwd Pwd secret SECRET Secret apiKey APIKey ApiKey api_key SignedString jwtKey signingKey hmacKey encryptionKey aesKey :// @tcp
; says: a password or key stands in the source code
; strength: likely

; password := "...", const apiKey = "...", Config{Password: "..."}, if password == "..."
([
  (short_var_declaration left: (expression_list . (identifier) @name .) right: (expression_list . [(interpreted_string_literal) (raw_string_literal)] @secret @flaw .))
  (assignment_statement left: (expression_list . (identifier) @name .) right: (expression_list . [(interpreted_string_literal) (raw_string_literal)] @secret @flaw .))
  (assignment_statement left: (expression_list . (selector_expression field: (field_identifier) @name) .) right: (expression_list . [(interpreted_string_literal) (raw_string_literal)] @secret @flaw .))
  (var_spec name: (identifier) @name value: (expression_list . [(interpreted_string_literal) (raw_string_literal)] @secret @flaw .))
  (const_spec name: (identifier) @name value: (expression_list . [(interpreted_string_literal) (raw_string_literal)] @secret @flaw .))
  (keyed_element key: (literal_element (identifier) @name) value: (literal_element [(interpreted_string_literal) (raw_string_literal)] @secret @flaw))
  (binary_expression left: (identifier) @name operator: "==" right: (interpreted_string_literal) @secret @flaw)
 ]
 (#match? @name "([pP]assword|PASSWORD|[pP]asswd|[pP]assphrase|(^|_)(pwd|PWD)|[a-z]Pwd|^[sS]ecret|[a-z]Secret|[sS]ecretKey|[aA]piKey|APIKey|jwtKey|signingKey)$")
 (#not-match? @name "^(get|is|has|find|update|change|reset|show|hide|confirm|check|verify|use|random|generate|need|require|[eE]nv|flag|header|field)")
 (#match? @secret "^[\"`][!-~]{6,}[\"`]$")
 (#not-match? @secret "^[\"`]([pP]ass(word|wd|phrase)?|PASSWORD|pwd|secret([_-]?key)?|SECRET|[a-zA-Z_.-]*([pP]assword|PASSWORD|[pP]asswd|[sS]ecret|SECRET|[kK]ey|KEY|[tT]oken)|true|false|null|string)[\"`]$")
 (#not-match? @secret "[$][{(]|[{]{2}|^[\"`][{<%$*#/]|[>}][\"`]$|[*]{3}|[.]{3}|^[\"`][a-z]+([._-][a-z]+)+[\"`]$|^[\"`][A-Z][a-z]+[\"`]$|^[\"`][A-Z0-9]*_[A-Z0-9_]*[\"`]$|^[\"`][^A-Za-z0-9]+[\"`]$|://")
 (#not-match? @secret "[cC]hange|CHANGE|[eE]xample|EXAMPLE|[pP]lace.?holder|PLACEHOLDER|[dD]ummy|DUMMY|[sS]ample|[rR]edacted|[yY]our[_-]|YOUR|TODO|[xX]{3}|^[\"`]([tT]est|[fF]ake|[mM]ock)"))

; var jwtSecret = []byte("..."), key := []byte("...")
([
  (var_spec name: (identifier) @name value: (expression_list . (type_conversion_expression operand: (interpreted_string_literal) @secret @flaw) .))
  (short_var_declaration left: (expression_list . (identifier) @name .) right: (expression_list . (type_conversion_expression operand: (interpreted_string_literal) @secret @flaw) .))
 ]
 (#match? @name "([pP]assword|[pP]assphrase|[sS]ecret|[sS]ecretKey|[jJ]wtKey|[sS]igningKey|[hH]macKey|[aA]piKey|[eE]ncryptionKey|[aA]esKey)$")
 (#match? @secret "^\"[!-~]{8,}\"$")
 (#not-match? @secret "[cC]hange|CHANGE|[eE]xample|[pP]lace.?holder|[dD]ummy|[sS]ample|[yY]our[_-]|TODO|[xX]{3}|^\"([tT]est|[fF]ake|[mM]ock)|%"))

; token.SignedString([]byte("..."))
((call_expression
  function: (selector_expression field: (field_identifier) @sign)
  arguments: (argument_list . (type_conversion_expression operand: (interpreted_string_literal) @secret @flaw) .))
 (#eq? @sign "SignedString"))

; sql.Open("postgres", "postgres://user:password@host/database"), "user:password@tcp(host)/database"
([(interpreted_string_literal) (raw_string_literal)] @secret @flaw
 (#match? @secret "^[\"`]([a-z][a-z0-9+.-]*://)?[^:/@\\s]+:[^@/\\s{}$<>%*]{4,}@([^\\s]+://|tcp[(]|[\\w.-]+[:/])[^\\s]*[\"`]$")
 (#match? @secret "://|@tcp[(]")
 (#not-match? @secret "[cC]hange|[eE]xample|[pP]lace.?holder|[yY]our|:(password|pass|pwd|secret|user|test|postgres|root|guest|xxx+)@|localhost|127[.]0[.]0[.]1"))

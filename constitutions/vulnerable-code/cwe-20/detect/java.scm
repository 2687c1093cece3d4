; triggers: Pattern matches startsWith endsWith contains
; says: a check that is to keep strangers out lets them through
; strength: likely

; Pattern.compile("https?://www\\.shop\\.test") with find()
((method_invocation object: (identifier) @class name: (identifier) @compile arguments: (argument_list . (string_literal) @pattern)) @flaw
 (#eq? @class "Pattern")
 (#eq? @compile "compile")
 (#match? @pattern "^\"(?:https?[?]?|[(]https?[|]https?[)])://[(]?(?:[?]:)?[a-z0-9-]+(?:\\\\*[.][a-z0-9-]+)*\\\\*[.](?:com|org|net|io|dev|test|example|co|edu|gov)(?:/[^$]*)?[)]?\"$"))

; url.startsWith("https://shop.test"), host.endsWith("shop.test"), url.contains("shop.test")
((if_statement condition: (_ [(method_invocation object: (identifier) @object name: (identifier) @check arguments: (argument_list . (string_literal) @host .)) @flaw
   (unary_expression operand: (method_invocation object: (identifier) @object name: (identifier) @check arguments: (argument_list . (string_literal) @host .)) @flaw)]))
 (#eq? @check "startsWith")
 (#match? @object "([uU]rl|URL|[uU]ri|[oO]rigin|[rR]eferr?er|[rR]edirect[a-zA-Z]*|[tT]arget|[lL]ink|[dD]estination|[nN]ext)$")
 (#match? @host "^\"https?://([a-z0-9-]+[.])+[a-z]{2,7}\"$"))
((if_statement condition: (_ [(method_invocation object: (identifier) @object name: (identifier) @check arguments: (argument_list . (string_literal) @host .)) @flaw
   (unary_expression operand: (method_invocation object: (identifier) @object name: (identifier) @check arguments: (argument_list . (string_literal) @host .)) @flaw)]))
 (#any-of? @check "endsWith" "contains")
 (#match? @object "([uU]rl|URL|[uU]ri|[oO]rigin|[rR]eferr?er|[hH]ost|[hH]ostname|[dD]omain|[rR]edirect[a-zA-Z]*|[tT]arget)$")
 (#match? @host "^\"([a-z0-9-]+[.])+(com|org|net|io|dev|test|co|edu|gov)\"$"))

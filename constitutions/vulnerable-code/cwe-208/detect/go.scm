; triggers: hmac Header GetHeader
; says: a signature is compared in a time that tells how much of it was right

; bytes.Equal(mac.Sum(nil), given)
((call_expression
  function: (selector_expression operand: (identifier) @bytes field: (field_identifier) @equal)
  arguments: (argument_list [(_ (selector_expression field: (field_identifier) @sum)) (_)])) @flaw
 (#eq? @bytes "bytes")
 (#eq? @equal "Equal")
 (#eq? @sum "Sum")
 (#match? @flaw "[mM]ac[.]Sum[(]"))

; hex.EncodeToString(mac.Sum(nil)) == given
((binary_expression
  left: (call_expression function: (selector_expression field: (field_identifier) @encode) arguments: (argument_list . (call_expression function: (selector_expression field: (field_identifier) @sum))))
  operator: ["==" "!="]) @flaw
 (#match? @encode "^EncodeToString$")
 (#eq? @sum "Sum")
 (#match? @flaw "[mM]ac[.]Sum[(]"))

; given := r.Header.Get("X-Api-Key") … given == key
([(function_declaration body: (block) @body) (func_literal body: (block) @body) (method_declaration body: (block) @body)] @flaw
 (#match? @body "\\b(\\w+)\\s*:?=\\s*(r|req|c|ctx)[.](Request[.])?(Header[.]Get|GetHeader)[(]\"[^\"]*([kK]ey|[tT]oken|[sS]ecret)[^\"]*\"[)][^]{0,400}?(\\b\\1\\s*[!=]=\\s*\\w|[\\w)]\\s*[!=]=\\s*\\1\\b)")
 (#not-match? @body "ConstantTimeCompare|hmac[.]Equal|\\b\\w+\\s*[!=]=\\s*\"\"")
 (#match? @body "[kK]ey|[sS]ecret|[tT]oken"))

; r.Header.Get("X-Api-Token") == os.Getenv("API_TOKEN")
((binary_expression
  left: (call_expression function: (selector_expression) @get arguments: (argument_list . (interpreted_string_literal) @header .))
  operator: ["==" "!="]
  right: [(call_expression) (identifier) (selector_expression)] @other) @flaw
 (#match? @get "Header[.]Get$|GetHeader$")
 (#match? @header "[kK]ey|[tT]oken|TOKEN|[sS]ecret|[sS]ignature")
 (#not-match? @other "^nil$"))

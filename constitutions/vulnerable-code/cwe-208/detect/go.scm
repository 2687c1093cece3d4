; triggers: hmac
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

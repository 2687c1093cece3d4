; triggers: regexp
; says: a check that is to keep strangers out lets them through
; strength: likely

; regexp.MustCompile(`https?://www\.shop\.test`): anywhere in an address
((call_expression
  function: (selector_expression operand: (identifier) @package field: (field_identifier) @compile)
  arguments: (argument_list . [(raw_string_literal) (interpreted_string_literal)] @pattern)) @flaw
 (#eq? @package "regexp")
 (#any-of? @compile "MustCompile" "Compile" "MatchString")
 (#match? @pattern "^[`\"][(]?(?:[?]:)?(?:https?[?]?|[(]https?[|]https?[)]):(?://|\\\\?/\\\\?/)[(]?(?:[?]:)?[a-z0-9-]+(?:\\\\*[.][a-z0-9-]+)*\\\\*[.](?:com|org|net|io|dev|test|example|co|edu|gov)(?:/[^$]*)?[)]?[`\"]$"))

; regexp.MustCompile(`^https://api.shop.test/`): the dot is any character
((call_expression
  function: (selector_expression operand: (identifier) @package field: (field_identifier) @compile)
  arguments: (argument_list . [(raw_string_literal) (interpreted_string_literal)] @pattern)) @flaw
 (#eq? @package "regexp")
 (#any-of? @compile "MustCompile" "Compile" "MatchString")
 (#match? @pattern "^[`\"]\\^[(]?(?:[?]:)?(?:(?:https?[?]?):(?://|\\\\?/\\\\?/))?[(]?(?:[?]:)?[a-z0-9-]+(?:[.][a-z0-9-]+)*[.](?:com|org|net|io|dev|test|example|co|edu|gov)(?:[/)$|`\"]|$)"))

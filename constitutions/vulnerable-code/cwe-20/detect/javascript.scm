; triggers: includes indexOf startsWith endsWith lastIndexOf match test message RegExp
; says: a check that is to keep strangers out lets them through
; strength: likely

; if (url.includes('shop.com')), if (url.indexOf('shop.com') !== -1): anywhere in an address
((call_expression
  function: (member_expression object: (_) @object property: (property_identifier) @function)
  arguments: (arguments . (string (string_fragment) @host) .)) @flaw
 (#any-of? @function "includes" "indexOf")
 (#match? @object "(^|[._a-z])([uU]rl|URL|[uU]ri|URI|[hH]ost|[hH]ostname|[oO]rigin|[rR]eferr?er|[hH]ref|[dD]omain|[aA]ddress|[rR]edirect[a-zA-Z]*|[tT]arget|[lL]ink|[dD]estination)([.]toLowerCase[(][)])?$")
 (#match? @host "^(https?://)?([a-z0-9-]+[.])+(com|org|net|io|dev|app|co|edu|gov|info|biz|test|[a-z]{2})(/[a-z0-9/-]*)?$"))

; if (url.startsWith('https://shop.com')): shop.com.evil.com starts so as well
((call_expression
  function: (member_expression object: (_) @object property: (property_identifier) @function)
  arguments: (arguments . [(string (string_fragment) @host) (template_string (string_fragment) @host)] .)) @flaw
 (#eq? @function "startsWith")
 (#match? @object "(^|[._a-z])([uU]rl|URL|[uU]ri|URI|[oO]rigin|[rR]eferr?er|[hH]ref|[rR]edirect[a-zA-Z]*|[tT]arget|[lL]ink|[dD]estination|[nN]ext)$")
 (#match? @host "^https?://([a-z0-9-]+[.])+[a-z]{2,6}$"))

; if (host.endsWith('shop.com')): evilshop.com ends so as well
((call_expression
  function: (member_expression object: (_) @object property: (property_identifier) @function)
  arguments: (arguments . (string (string_fragment) @host) .)) @flaw
 (#eq? @function "endsWith")
 (#match? @object "(^|[._a-z])([uU]rl|URL|[hH]ost|[hH]ostname|[oO]rigin|[dD]omain)$")
 (#match? @host "^([a-z0-9-]+[.])+[a-z]{2,6}$"))

; if (/https?:\/\/shop\.com/.test(url)): no anchor
(if_statement condition: (parenthesized_expression [
   (call_expression function: (member_expression object: (regex pattern: (regex_pattern) @pattern)
     property: (property_identifier) @function)) @flaw
   (call_expression function: (member_expression property: (property_identifier) @function)
     arguments: (arguments . (regex pattern: (regex_pattern) @pattern) .)) @flaw
   (binary_expression (call_expression function: (member_expression property: (property_identifier) @function)
     arguments: (arguments . (regex pattern: (regex_pattern) @pattern) .)) @flaw)
   (unary_expression (call_expression function: (member_expression object: (regex pattern: (regex_pattern) @pattern)
     property: (property_identifier) @function)) @flaw)
 ])
 (#any-of? @function "test" "match")
 (#match? @pattern "^(\\(\\?:)?https?\\??:?|^(www|[a-z0-9-]+)\\\\[.][a-z0-9-]+\\\\[.](com|org|net|io|dev|app|co)")
 (#match? @pattern "\\\\?[.](com|org|net|io|dev|app|co|edu|gov|info|test)([\\\\/$:)?]|$)")
 (#not-match? @pattern "\\((?!\\?)"))

; /^https:\/\/login.shop.com/: a dot that is any character
((regex pattern: (regex_pattern) @pattern) @flaw
 (#match? @pattern "^\\^(\\(\\?:)?(https?|\\(https?\\|[a-z]+\\))\\??\\)?:\\\\?/\\\\?/[a-z0-9-]*[^\\\\\\])*+?(|\\[][.][a-z0-9-]+\\\\?[.]?(com|org|net|io|dev|app|co|edu|gov|info|test)?([\\\\/$:)]|$)|^\\^(\\(\\?:)?https?\\??\\)?:\\\\?/\\\\?/[a-z0-9-]+[.](com|org|net|io|dev|app|co|edu|gov|info|test)([\\\\/$:)]|$)"))

; new RegExp('^https://login.shop.com/')
((new_expression constructor: (identifier) @class arguments: (arguments . (string (string_fragment) @pattern))) @flaw
 (#eq? @class "RegExp")
 (#match? @pattern "^\\^https?[?]?:\\\\?/\\\\?/[a-z0-9-]+[.][a-z0-9-]+[.a-z]*"))

; if (url.startsWith('javascript:')): data: and vbscript: run scripts too
((if_statement condition: (parenthesized_expression) @flaw)
 (#match? @flaw "[.](startsWith|indexOf|substr|substring|slice|test|match)\\b[^;]*javascript:|javascript:[^;]*[.](test|exec)[(]|[=]==? ?['\"]javascript:['\"]")
 (#not-match? @flaw "data:|vbscript"))

; host.indexOf('.' + domain) === host.length - domain.length - 1: also where it is not found
((binary_expression
  left: (call_expression function: (member_expression property: (property_identifier) @function))
  operator: ["===" "=="]
  right: (binary_expression
    left: (binary_expression
      left: (member_expression property: (property_identifier) @left)
      operator: "-"
      right: (member_expression property: (property_identifier) @right))
    operator: "-"
    right: (number))) @flaw
 (#any-of? @function "lastIndexOf" "indexOf")
 (#eq? @left "length")
 (#eq? @right "length"))

; new RegExp('^(.+\.)?shop\.com$'): in a string, backslash and dot are a dot, which is any character
((new_expression constructor: (identifier) @class arguments: (arguments . (string) @pattern)) @flaw
 (#eq? @class "RegExp")
 (#match? @pattern "[^\\\\](\\\\\\\\)*\\\\[.]"))

; text.lastIndexOf(end) === text.length - end.length: also where it is not found
((binary_expression
  left: (call_expression function: (member_expression property: (property_identifier) @function))
  operator: ["===" "=="]
  right: (binary_expression
    left: (member_expression property: (property_identifier) @left)
    operator: "-"
    right: (member_expression property: (property_identifier) @right))) @flaw
 (#any-of? @function "lastIndexOf" "indexOf")
 (#eq? @left "length")
 (#eq? @right "length"))

; window.addEventListener('message', event => … event.data …) without a look at the origin
((call_expression
  function: (member_expression object: (identifier) @window property: (property_identifier) @listen)
  arguments: (arguments . (string (string_fragment) @event) . [
    (arrow_function body: (_) @body)
    (function_expression body: (_) @body)
  ])) @flaw
 (#any-of? @window "window" "globalThis" "top" "parent")
 (#eq? @listen "addEventListener")
 (#eq? @event "message")
 (#match? @body "\\bdata\\b")
 (#not-match? @body "[oO]rigin|[.]source\\b|isTrusted"))

; window.addEventListener('message', onMessage); function onMessage(event) { … event.data … }
((program
  (function_declaration name: (identifier) @handler body: (_) @body)
  (expression_statement (call_expression
    function: (member_expression object: (identifier) @window property: (property_identifier) @listen)
    arguments: (arguments . (string (string_fragment) @event) . (identifier) @given)) @flaw))
 (#eq? @window "window")
 (#eq? @listen "addEventListener")
 (#eq? @event "message")
 (#eq? @handler @given)
 (#match? @body "[.]data\\b")
 (#not-match? @body "[oO]rigin|[.]source\\b|isTrusted"))

; window.onmessage = event => …
((assignment_expression
  left: (member_expression object: (identifier) @window property: (property_identifier) @field)
  right: [(arrow_function body: (_) @body) (function_expression body: (_) @body)]) @flaw
 (#eq? @window "window")
 (#eq? @field "onmessage")
 (#match? @body "[.]data\\b")
 (#not-match? @body "[oO]rigin|[.]source\\b|isTrusted"))

; /[A-z]/.test(text): the range holds [ \ ] ^ _ and ` too
((call_expression function: (member_expression
  object: (regex pattern: (regex_pattern) @pattern) property: (property_identifier) @function)) @flaw
 (#eq? @function "test")
 (#match? @pattern "\\[[^\\]]*(A-z|A-f|a-F|0-z|0-Z)[^\\]]*\\]"))

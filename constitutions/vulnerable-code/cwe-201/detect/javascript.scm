; triggers: postMessage
; says: data is sent to whatever page is in the other window
; strength: likely

; parent.postMessage(data, '*')
((call_expression
  function: (member_expression object: (_) @window property: (property_identifier) @function)
  arguments: (arguments . (_) @data . [(string (string_fragment) @target) (object) @target])) @flaw
 (#eq? @function "postMessage")
 (#match? @target "^[*]$|targetOrigin:\\s*['\"][*]['\"]")
 (#match? @window "(^|[.])(parent|opener|top|contentWindow|frame\\w*|iframe\\w*|popup|window|w|win)(\\[[^\\]]*\\])?$")
 (#not-match? @data "^(['\"`][^$]*['\"`]|[0-9]+|true|false|null|\\{\\s*\\w+:\\s*['\"][\\w:. -]*['\"],?\\s*\\})$"))

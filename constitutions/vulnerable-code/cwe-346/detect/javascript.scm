; triggers: llow-Origin WebSocketServer WebSocket.Server
; says: every origin that asks is allowed to ask with credentials
; strength: likely

((statement_block (expression_statement (call_expression
    function: (member_expression property: (property_identifier) @set)
    arguments: (arguments . (string (string_fragment) @header) . [(identifier) (member_expression) (subscript_expression) (call_expression) (binary_expression)] @origin .)) @flaw)) @block
 (#any-of? @set "setHeader" "header" "set" "append")
 (#match? @header "^[aA]ccess-[cC]ontrol-[aA]llow-[oO]rigin$")
 (#match? @block "[cC]redentials['\"`]\\s*,\\s*['\"]?true|[cC]redentials['\"]\\s*:\\s*['\"]?true")
 (#match? @block "(req|request|ctx|c)[.](headers?|get|query|request|header|url|req)\\b|[.]origin\\b")
 (#match? @origin "[oO]rigin|^(req|request)[.]|^\\w+$")
 (#not-match? @block "includes[(]|indexOf[(]|[.]has[(]|[.]test[(]|[.]match[(]|[=!]==? *(['\"]http|[A-Z_]{3,}|\\w*([oO]rigin|[aA]llowed))|endsWith|\\bin [a-zA-Z]|\\[\\s*origin\\s*\\]|[aA]llowed[A-Z]?\\w*[(\\[]|isAllowed|isTrusted|some[(]|process[.]env"))

; new WebSocketServer({ port }) whose sessions come from cookies, and nobody looks at the origin
((program (_ (variable_declarator value: (new_expression constructor: (_) @class) @flaw))) @file
 (#match? @class "^((ws|WebSocket)[.])?(WebSocketServer|Server)$|^WebSocketServer$")
 (#match? @file "WebSocketServer|WebSocket[.]Server|ws[.]Server")
 (#match? @file "headers[.]cookie|headers\\[['\"]cookie['\"]\\]|[.]session\\b|parseCookie|cookie[.]parse[(]")
 (#not-match? @file "[oO]rigin|[tT]icket|[cC]srf|sec-websocket-protocol"))

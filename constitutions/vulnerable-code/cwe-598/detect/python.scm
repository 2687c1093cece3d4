; triggers: token= password password= secret= passwd= key= session
; says: a secret travels in an address
; strength: likely

; requests.get(f"{base}/reports?api_key={key}")
((call
  function: (attribute object: (_) @client attribute: (identifier) @ask)
  arguments: (argument_list . (string (interpolation)) @address)) @flaw
 (#match? @client "^(requests|httpx|session|client|self[.](session|client|http|_session|_client)|http|aiohttp|s)$")
 (#any-of? @ask "get" "post" "put" "patch" "delete" "request" "head")
 (#match? @address "[?&](access_?token|auth_?token|refresh_?token|session_?id|session_?token|id_?token|api_?key|apikey|jwt|password|passwd|pwd|secret|client_?secret)=[{]"))
((call
  function: (attribute object: (_) @client attribute: (identifier) @ask)
  arguments: (argument_list . (binary_operator) @address)) @flaw
 (#match? @client "^(requests|httpx|session|client|self[.](session|client|http|_session|_client)|http|aiohttp|s)$")
 (#any-of? @ask "get" "post" "put" "patch" "delete" "request" "head")
 (#match? @address "[?&](access_?token|auth_?token|refresh_?token|session_?id|session_?token|id_?token|api_?key|apikey|jwt|password|passwd|pwd|secret|client_?secret)=([\"']\\s*[+]|%s)"))

; password = request.args["password"]
((assignment left: (identifier) @name right: [
    (subscript value: (attribute object: (identifier) @request attribute: (identifier) @part) subscript: (string (string_content) @field))
    (call function: (attribute object: (attribute object: (identifier) @request attribute: (identifier) @part)) arguments: (argument_list . (string (string_content) @field)))
  ]) @flaw
 (#any-of? @request "request" "req")
 (#any-of? @part "args" "GET" "query_params")
 (#match? @field "^(password|passwd|pwd|passphrase|(new|old|user|current)_password|secret|client_secret|credit_card\\w*|card_number|cvv|cvc|ssn)$"))

; triggers: jwt jose
; says: a token is accepted without a check of its signature
; strength: likely

; jwt.decode(token, options={"verify_signature": False})
((call
  function: (attribute object: (identifier) @module attribute: (identifier) @function)
  arguments: (argument_list
    (keyword_argument name: (identifier) @option
      value: (dictionary (pair key: (string (string_content) @key) value: (false)))))) @flaw
 (#match? @module "^_?jwt$|^pyjwt$")
 (#eq? @function "decode")
 (#eq? @option "options")
 (#eq? @key "verify_signature"))

; jwt.decode(token, key, verify=False)
((call
  function: (attribute object: (identifier) @module attribute: (identifier) @function)
  arguments: (argument_list (keyword_argument name: (identifier) @option value: (false)))) @flaw
 (#match? @module "^_?jwt$|^pyjwt$")
 (#eq? @function "decode")
 (#eq? @option "verify"))

; jwt.decode(token, key, algorithms=["HS256", "none"])
((call
  function: (attribute object: (identifier) @module attribute: (identifier) @function)
  arguments: (argument_list
    (keyword_argument name: (identifier) @option
      value: (list (string (string_content) @algorithm))))) @flaw
 (#match? @module "^_?jwt$|^pyjwt$")
 (#eq? @function "decode")
 (#eq? @option "algorithms")
 (#match? @algorithm "^[nN](one|ONE)$"))

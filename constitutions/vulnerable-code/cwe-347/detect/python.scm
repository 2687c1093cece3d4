; triggers: jwt jose sig SIG hmac crypto_sign get_unverified_claims ebhook eb-hook stripe paypal /ipn
; says: a token or a message is accepted without a check of its signature
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

; jwt.encode(claims, None, algorithm="none")
((call
  function: (attribute object: (identifier) @module attribute: (identifier) @function)
  arguments: (argument_list (keyword_argument name: (identifier) @option value: (string (string_content) @algorithm)))) @flaw
 (#match? @module "^_?jwt$|^pyjwt$")
 (#eq? @function "encode")
 (#eq? @option "algorithm")
 (#match? @algorithm "^[nN](one|ONE)$"))

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

; def accept_message(message, signature): ... and nothing in it looks at a signature
((function_definition
  name: (identifier) @name
  parameters: (parameters [
    (identifier) @flaw
    (typed_parameter . (identifier) @flaw)
    (default_parameter name: (identifier) @flaw)
    (typed_default_parameter name: (identifier) @flaw)
  ]) @parameters
  body: (block) @body)
 (#match? @flaw "^(signature|sig|sign|crypto_sign|hmac|mac|digital_signature|[a-z]+_(signature|sig|sign|hmac))$")
 (#not-match? @parameters "\\bsig, *(frame|frm|fname|stack|_\\w*|f|unused) *[)]")
 (#match? @name "^_?(verify|validate|check|process|handle|receive|accept|authenticate|manage|load|import|install|apply|update|execute|consume|on)_")
 (#not-match? @body "[sS]ign|SIGN|\\b[sS]ig\\b|_sig\\b|\\bsig_|[hH]mac|HMAC|[dD]igest|\\bmac\\b|NotImplemented|abstract|[vV]erif|locals[(]|super[(]")
 (#not-match? @body "^\\s*(pass|[.]{3}|raise[^\\n]*)?\\s*$"))

; jwt.decode(token, key, algorithms=[header["alg"]]): the token says itself how it is to be checked
((call
  function: (attribute object: (identifier) @module attribute: (identifier) @function)
  arguments: (argument_list
    (keyword_argument name: (identifier) @option
      value: [
        (list . [(subscript subscript: (string (string_content) @alg)) (call function: (attribute) arguments: (argument_list . (string (string_content) @alg)))] .)
        (subscript subscript: (string (string_content) @alg))
      ]))) @flaw
 (#match? @module "^_?jwt$|^pyjwt$")
 (#eq? @function "decode")
 (#eq? @option "algorithms")
 (#eq? @alg "alg"))

; jwt.decode(token, options={"verify_exp": False})
((call
  function: (attribute object: (identifier) @module attribute: (identifier) @function)
  arguments: (argument_list
    (keyword_argument name: (identifier) @option
      value: (dictionary (pair key: (string (string_content) @key) value: (false)))))) @flaw
 (#match? @module "^_?jwt$|^pyjwt$")
 (#eq? @function "decode")
 (#eq? @option "options")
 (#any-of? @key "verify_exp" "verify_aud"))

; claims = jwt.get_unverified_claims(token), in a function that verifies nothing
((function_definition name: (identifier) @flaw body: (block) @body)
 (#match? @body "\\bget_unverified_claims[(]")
 (#not-match? @body "jwt[.]decode[(]|[vV]erify|get_unverified_header"))

; @app.post("/webhooks/pay"): what it says is done, and nobody has to have signed it
((decorated_definition
  (decorator (call arguments: (argument_list . (string (string_content) @path))))
  definition: (function_definition name: (identifier) @flaw body: (block) @body)) @all
 (#match? @path "[wW]eb-?_?hook|/ipn\\b|stripe|paypal|github")
 (#match? @body "request[.](get_json|json|data|body|get_data)\\b|payload\\b|json[.]loads[(]")
 (#match? @body "[pP]aid|[pP]ayment|[cC]heckout|[iI]nvoice|[sS]ubscription|[oO]rder|[rR]efund|[dD]eploy|[cC]redit|charge|subprocess|os[.]system")
 (#not-match? @all "[sS]ign|[hH]mac|HMAC|[vV]erif|construct_event|[sS]ecret|compare_digest|[tT]oken|[aA]uth|validate|Depends"))

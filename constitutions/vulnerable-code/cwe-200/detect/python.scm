; triggers: jsonify Response make_response traceback passw passphrase secret api_key ssn cvv card_number private_key password hashed_password
; says: what is to be kept inside goes to a caller or into a log
; strength: likely

; except Exception as error: return jsonify(error=str(error)), 500
((except_clause
  (as_pattern . (identifier) @type alias: (as_pattern_target (identifier) @caught))
  (block [
    (return_statement (call function: (identifier) @answer arguments: (argument_list [
      (keyword_argument value: (call function: (identifier) @text arguments: (argument_list . (identifier) @told .)) @flaw)
      (dictionary (pair value: (call function: (identifier) @text arguments: (argument_list . (identifier) @told .)) @flaw))
      (call function: (identifier) @text arguments: (argument_list . (identifier) @told .)) @flaw
    ])))
    (return_statement (expression_list . (call function: (identifier) @answer arguments: (argument_list [
      (keyword_argument value: (call function: (identifier) @text arguments: (argument_list . (identifier) @told .)) @flaw)
      (dictionary (pair value: (call function: (identifier) @text arguments: (argument_list . (identifier) @told .)) @flaw))
      (call function: (identifier) @text arguments: (argument_list . (identifier) @told .)) @flaw
    ]))))
  ]))
 (#any-of? @type "Exception" "BaseException" "OSError" "IOError")
 (#any-of? @answer "jsonify" "JsonResponse" "HttpResponse" "make_response" "JSONResponse" "HTMLResponse" "PlainTextResponse" "Response")
 (#any-of? @text "str" "repr")
 (#eq? @caught @told))

; return traceback.format_exc(), 500
((return_statement [
    (call function: (attribute object: (identifier) @module attribute: (identifier) @function)) @flaw
    (expression_list . (call function: (attribute object: (identifier) @module attribute: (identifier) @function)) @flaw)
  ])
 (#eq? @module "traceback")
 (#eq? @function "format_exc"))

; logger.info("user %s with %s", user, password), logging.debug(f"key {api_key}")
((call
  function: (attribute object: (identifier) @log attribute: (identifier) @level)
  arguments: (argument_list [
    (identifier) @secret
    (string (interpolation (identifier) @secret))
  ])) @flaw
 (#any-of? @log "logging" "logger" "log" "LOGGER" "LOG" "_logger")
 (#any-of? @level "debug" "info" "warning" "warn" "error" "critical" "exception")
 (#match? @secret "^(.*_)?(password|passwd|passphrase|secret|secret_key|api_key|private_key|ssn|cvv|card_number)$"))

; return jsonify({"id": user.id, "password_hash": user.password_hash})
((call
  function: (identifier) @answer
  arguments: (argument_list [
    (dictionary (pair key: (string (string_content) @name) value: (attribute)))
    (keyword_argument name: (identifier) @name value: (attribute))
  ])) @flaw
 (#any-of? @answer "jsonify" "JsonResponse" "JSONResponse")
 (#match? @name "^(password(_hash|_digest)?|passwd|hashed_password|ssn|social_security_number|secret_key|api_secret|private_key|cvv|card_number)$"))

; JSONResponse(status_code=500, content={"error": str(error), "trace": traceback.format_exc()})
((call
  function: [(identifier) @answer (attribute attribute: (identifier) @answer)]
  arguments: (argument_list [
    (keyword_argument value: (call function: (attribute object: (identifier) @module attribute: (identifier) @function)))
    (keyword_argument value: (dictionary (pair value: (call function: (attribute object: (identifier) @module attribute: (identifier) @function)))))
    (dictionary (pair value: (call function: (attribute object: (identifier) @module attribute: (identifier) @function))))
    (call function: (attribute object: (identifier) @module attribute: (identifier) @function))
  ])) @flaw
 (#any-of? @answer "jsonify" "JsonResponse" "HttpResponse" "make_response" "JSONResponse" "ORJSONResponse" "HTMLResponse" "PlainTextResponse" "Response" "json_response" "HTTPException")
 (#eq? @module "traceback")
 (#any-of? @function "format_exc" "format_exception" "format_stack"))

; @app.exception_handler(Exception) and JSONResponse(content={"detail": str(exc)})
((decorated_definition
  (decorator (call function: (attribute attribute: (identifier) @register) arguments: (argument_list . (identifier) @type .)))
  definition: (function_definition body: (block (return_statement (_) @answer)))) @flaw
 (#any-of? @register "exception_handler" "errorhandler" "app_errorhandler" "error_handler")
 (#any-of? @type "Exception" "BaseException")
 (#match? @answer "\\b(str|repr)[(]\\s*(e|ex|exc|err|error|exception)\\s*[)]|[{](e|ex|exc|err|error|exception)(![rs])?[}]|traceback[.]format_exc"))

; triggers: CORS cors Access-Control-Allow-Origin
; says: every origin is allowed to call with credentials
; strength: likely

; CORS(app, origins="*", supports_credentials=True); without origins every one is allowed
((call function: (identifier) @function arguments: (argument_list) @arguments) @flaw
 (#eq? @function "CORS")
 (#match? @arguments "supports_credentials\\s*=\\s*True")
 (#match? @arguments "origins\\s*[=\"']\\s*:?\\s*[[]?\\s*r?[\"'](?:[.]?[*])[\"']|^(?![^]*(origins|resources|[*][*]))"))

; app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)
((call function: (attribute attribute: (identifier) @function) arguments: (argument_list . (identifier) @middleware) @arguments) @flaw
 (#eq? @function "add_middleware")
 (#eq? @middleware "CORSMiddleware")
 (#match? @arguments "allow_credentials\\s*=\\s*True")
 (#match? @arguments "allow_origins\\s*=\\s*[[(]\\s*[\"'][*][\"']|allow_origin_regex\\s*=\\s*r?[\"'][.][*][\"']"))

; response.headers["Access-Control-Allow-Origin"] = request.headers["Origin"], with credentials beside it
((block
  (expression_statement (assignment
    left: (subscript subscript: (string (string_content) @origin))
    right: (_) @value) @flaw)
  (expression_statement (assignment
    left: (subscript subscript: (string (string_content) @credentials))
    right: (string (string_content) @true))))
 (#eq? @origin "Access-Control-Allow-Origin")
 (#eq? @credentials "Access-Control-Allow-Credentials")
 (#eq? @true "true")
 (#match? @value "^(flask[.]|self[.])?request[.]headers(\\[|[.]get[(])[\"'][oO]rigin[\"']"))

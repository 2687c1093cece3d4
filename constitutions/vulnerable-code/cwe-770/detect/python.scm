; triggers: files client_max_size DATA_UPLOAD_MAX_MEMORY_SIZE
; says: nothing limits how much a caller may send
; strength: possible

; request.files["picture"].save(…) in a program that makes its own application and names no limit
((module (decorated_definition definition: (function_definition body: (block) @body)) @flaw) @file
 (#match? @body "request[.]files")
 (#match? @file "(^|[^A-Za-z])(Flask|Quart)[(]")
 (#not-match? @file "MAX_CONTENT_LENGTH|max_content_length|content_length|from_object|from_pyfile|from_envvar|from_mapping|config[.]update"))

; web.Application(client_max_size=0)
((call arguments: (argument_list (keyword_argument name: (identifier) @name value: (integer) @size))) @flaw
 (#eq? @name "client_max_size")
 (#eq? @size "0"))

; DATA_UPLOAD_MAX_MEMORY_SIZE = None
((module (expression_statement (assignment left: (identifier) @name right: (none)) @flaw))
 (#eq? @name "DATA_UPLOAD_MAX_MEMORY_SIZE"))

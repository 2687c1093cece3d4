; triggers: debug DEBUG
; says: debugging is switched on in the code itself
; strength: likely

; app.run(debug=True)
((call
  function: (attribute object: (identifier) @app attribute: (identifier) @function)
  arguments: (argument_list (keyword_argument name: (identifier) @option value: (true)))) @flaw
 (#match? @app "^_?(app|application|server|api|web|flask_app|webapp|socketio)$")
 (#any-of? @function "run" "run_server")
 (#eq? @option "debug"))

; app.debug = True
((assignment left: (attribute object: (identifier) @app attribute: (identifier) @option) right: (true)) @flaw
 (#match? @app "^_?(app|application|server|flask_app|webapp)$")
 (#eq? @option "debug"))

; app.config["DEBUG"] = True
((assignment
  left: (subscript
    value: (attribute object: (identifier) @app attribute: (identifier) @config)
    subscript: (string (string_content) @option))
  right: (true)) @flaw
 (#match? @app "^_?(app|application|server|flask_app|webapp)$")
 (#eq? @config "config")
 (#eq? @option "DEBUG"))

; DEBUG = True in a file that also sets INSTALLED_APPS
((module
  (expression_statement (assignment left: (identifier) @option right: (true)) @flaw)
  (expression_statement (assignment left: (identifier) @django)))
 (#eq? @option "DEBUG")
 (#eq? @django "INSTALLED_APPS"))

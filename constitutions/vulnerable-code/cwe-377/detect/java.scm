; triggers: java.io.tmpdir createTempFile
; says: a temporary file has a name that others can foresee
; strength: likely

; new File(System.getProperty("java.io.tmpdir"), "report.txt")
((object_creation_expression
  type: (type_identifier) @type
  arguments: (argument_list . (method_invocation arguments: (argument_list . (string_literal) @folder .)) . (string_literal) .)) @flaw
 (#eq? @type "File")
 (#eq? @folder "\"java.io.tmpdir\""))

; new File(System.getProperty("java.io.tmpdir") + "/report.txt")
((object_creation_expression
  type: (type_identifier) @type
  arguments: (argument_list . (binary_expression left: (method_invocation arguments: (argument_list . (string_literal) @folder .)) right: (string_literal)) .)) @flaw
 (#any-of? @type "File" "FileOutputStream" "FileWriter")
 (#eq? @folder "\"java.io.tmpdir\""))

; a temporary file is deleted so that a folder can have its name
((block
  [
    (local_variable_declaration declarator: (variable_declarator name: (identifier) @file value: (method_invocation name: (identifier) @create)))
    (expression_statement (assignment_expression left: (identifier) @file right: (method_invocation name: (identifier) @create)))
  ]
  (expression_statement (method_invocation object: (identifier) @deleted name: (identifier) @delete))
  (expression_statement (method_invocation object: (identifier) @made name: (identifier) @mkdir) @flaw))
 (#eq? @create "createTempFile")
 (#eq? @delete "delete")
 (#any-of? @mkdir "mkdir" "mkdirs")
 (#eq? @file @deleted)
 (#eq? @file @made))

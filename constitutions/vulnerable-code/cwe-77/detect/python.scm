; triggers: exec_command exec_run eval
; says: a command for a remote or embedded interpreter is joined from values
; strength: possible

; client.exec_command(f"... {value}")
((call
  function: (attribute attribute: (identifier) @method)
  arguments: (argument_list . (string (interpolation) @part) @command)) @flaw
  (#any-of? @method "exec_command" "exec_run")
  (#not-match? @command "[{](shlex[.])?quote[(]"))

; client.exec_command("..." + value), client.exec_command("... %s" % value)
((call
  function: (attribute attribute: (identifier) @method)
  arguments: (argument_list . (binary_operator) @command)) @flaw
  (#any-of? @method "exec_command" "exec_run")
  (#not-match? @command "(^|[^A-Za-z_.])(shlex[.])?quote[(]")
  (#match? @command "[A-Za-z_0-9)\\]]\\s*$|^[A-Za-z_]"))

; client.exec_command("... {}".format(value))
((call
  function: (attribute attribute: (identifier) @method)
  arguments: (argument_list . (call
    function: (attribute object: (string) attribute: (identifier) @format)
    arguments: (argument_list (_))) @command)) @flaw
  (#any-of? @method "exec_command" "exec_run")
  (#eq? @format "format")
  (#not-match? @command "(shlex[.])?quote[(]"))

; command = f"..."; client.exec_command(command)
((block
  (expression_statement (assignment left: (identifier) @name right: (string (interpolation)) @command))
  (expression_statement [
    (call function: (attribute attribute: (identifier) @method) arguments: (argument_list . (identifier) @used))
    (assignment right: (call function: (attribute attribute: (identifier) @method) arguments: (argument_list . (identifier) @used)))
  ] @flaw))
  (#any-of? @method "exec_command" "exec_run")
  (#eq? @name @used)
  (#not-match? @command "[{](shlex[.])?quote[(]"))

; redis.eval(f"return redis.call('get', '{key}')", 0)
((call
  function: (attribute attribute: (identifier) @method)
  arguments: (argument_list . (string (interpolation)) @command)) @flaw
  (#eq? @method "eval")
  (#match? @command "redis[.]p?call"))

; triggers: execCommand ssh2 node-ssh dockerode .eval(
; says: a command for a remote or embedded interpreter is joined from values
; strength: possible

; ssh.execCommand(`... ${value}`)
((call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . (template_string (template_substitution)) @command)) @flaw
  (#eq? @method "execCommand")
  (#not-match? @command "[$][{][A-Za-z_.]*[qQ]uote[A-Za-z]*[(]"))

; ssh.execCommand('...' + value)
((call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . (binary_expression operator: "+") @command)) @flaw
  (#eq? @method "execCommand")
  (#not-match? @command "[qQ]uote[A-Za-z]*[(]"))

; connection.exec(`...`, callback), where connection is an ssh2 client by name
((call_expression
  function: (member_expression object: (identifier) @client property: (property_identifier) @method)
  arguments: (arguments . [
    (template_string (template_substitution))
    (binary_expression operator: "+")
  ] @command)) @flaw
  (#eq? @method "exec")
  (#match? @client "^(ssh|conn|connection|sshClient|remote)$")
  (#not-match? @command "[qQ]uote[A-Za-z]*[(]"))

; redis.eval(`return redis.call('get', '${key}')`, 0)
((call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . (template_string (template_substitution)) @command)) @flaw
  (#eq? @method "eval")
  (#match? @command "redis[.]p?call"))

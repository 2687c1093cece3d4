; triggers: HostKeyCallback
; says: a host key is taken whoever shows it
; strength: likely

; HostKeyCallback: func(host string, remote net.Addr, key ssh.PublicKey) error { return nil }
((keyed_element
  key: (literal_element (identifier) @field)
  value: (literal_element [(func_literal body: (block) @body)
    (call_expression arguments: (argument_list (func_literal body: (block) @body)))])) @flaw
 (#eq? @field "HostKeyCallback")
 (#match? @body "^[{]\\s*return nil\\s*[}]$"))

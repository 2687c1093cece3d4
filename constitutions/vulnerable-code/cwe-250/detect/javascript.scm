; triggers: setuid seteuid setgid Privileged
; says: more rights are taken or kept than the program needs
; strength: likely

; process.setuid(0), process.seteuid('root')
((call_expression
  function: (member_expression object: (identifier) @process property: (property_identifier) @function)
  arguments: (arguments . [(number) (string)] @root .)) @flaw
 (#eq? @process "process")
 (#any-of? @function "setuid" "seteuid" "setgid" "setegid")
 (#match? @root "^(0|['\"]root['\"])$"))

; process.setuid(uid); process.setgid(gid): the group can no more be given up
((_
  (expression_statement (call_expression function: (member_expression object: (identifier) @process property: (property_identifier) @user)))
  .
  (expression_statement (call_expression function: (member_expression object: (identifier) @process property: (property_identifier) @group))) @flaw)
 (#eq? @process "process")
 (#eq? @user "setuid")
 (#eq? @group "setgid"))

; docker.createContainer({ HostConfig: { Privileged: true } })
((pair key: (property_identifier) @host value: (object (pair key: (property_identifier) @option value: (true)) @flaw))
 (#eq? @host "HostConfig")
 (#eq? @option "Privileged"))

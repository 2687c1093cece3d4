; triggers: setuid seteuid setreuid setresuid setgid privileged
; says: more rights are taken or kept than the program needs
; strength: likely

; os.setuid(0)
((call
  function: (attribute object: (identifier) @os attribute: (identifier) @function)
  arguments: (argument_list . (integer) @root)) @flaw
 (#eq? @os "os")
 (#any-of? @function "setuid" "seteuid" "setreuid" "setresuid" "setgid" "setegid")
 (#eq? @root "0"))

; os.setuid(uid); os.setgid(gid): the group can no more be given up
((block
  (expression_statement (call function: (attribute object: (identifier) @os attribute: (identifier) @user) arguments: (argument_list . [(identifier) (attribute) (subscript) (call)] .)))
  .
  (expression_statement (call function: (attribute object: (identifier) @os attribute: (identifier) @group) arguments: (argument_list . [(identifier) (attribute) (subscript) (call)] .)) @flaw))
 (#eq? @os "os")
 (#eq? @user "setuid")
 (#eq? @group "setgid"))

; client.containers.run(image, privileged=True)
((call
  function: (attribute attribute: (identifier) @run)
  arguments: (argument_list (keyword_argument name: (identifier) @option value: (true)))) @flaw
 (#any-of? @run "run" "create" "create_host_config")
 (#eq? @option "privileged"))

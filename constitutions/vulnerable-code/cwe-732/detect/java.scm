; triggers: PosixFilePermissions OTHERS_WRITE setWritable setReadable
; says: everybody on the machine may write
; strength: likely

; PosixFilePermissions.fromString("rwxrwxrwx")
((method_invocation object: (identifier) @class name: (identifier) @from arguments: (argument_list . (string_literal) @bits .)) @flaw
 (#eq? @class "PosixFilePermissions")
 (#eq? @from "fromString")
 (#match? @bits "^\"[r-][w-][x-][r-][w-][x-][r-]w"))

; permissions.add(PosixFilePermission.OTHERS_WRITE)
((method_invocation name: (identifier) @add arguments: (argument_list) @arguments) @flaw
 (#any-of? @add "add" "of")
 (#match? @arguments "OTHERS_WRITE"))

; file.setWritable(true, false)
((method_invocation name: (identifier) @set arguments: (argument_list . (true) . (false) .)) @flaw
 (#eq? @set "setWritable"))

; triggers: getCanonicalPath
; says: a folder counts as inside whose name only begins alike
; strength: likely

; file.getCanonicalPath().startsWith(root.getCanonicalPath()): /srv/data2 begins with /srv/data
((method_invocation
  object: (method_invocation name: (identifier) @one)
  name: (identifier) @starts
  arguments: (argument_list . (method_invocation name: (identifier) @two) .)) @flaw
 (#eq? @one "getCanonicalPath")
 (#eq? @starts "startsWith")
 (#eq? @two "getCanonicalPath"))

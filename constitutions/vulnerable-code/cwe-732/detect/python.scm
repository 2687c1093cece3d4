; triggers: umask
; says: the mask is removed and not kept to be put back, so that new files are open to every user of the machine
; strength: likely

; os.umask(0)
((expression_statement . (call
  function: [(identifier) @function (attribute attribute: (identifier) @function)]
  arguments: (argument_list . (integer) @mask .)) @flaw .)
 (#eq? @function "umask")
 (#match? @mask "^0[0oxb]*$"))

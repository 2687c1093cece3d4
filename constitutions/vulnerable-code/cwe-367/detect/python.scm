; triggers: access exists islink
; says: a path is checked before it is used, and may be another by then
; strength: possible

; if os.access(path, os.R_OK): with open(path) as file: …
((if_statement
  condition: (call
    function: (attribute object: (identifier) @os attribute: (identifier) @access)
    arguments: (argument_list . (identifier) @asked))
  consequence: (block . (with_statement (with_clause (with_item value: (as_pattern
    (call function: (identifier) @open arguments: (argument_list . (identifier) @used)) @flaw))))))
 (#eq? @os "os")
 (#eq? @access "access")
 (#eq? @open "open")
 (#eq? @asked @used))

; if not os.path.exists(path): with open(path, "w") as file: …
((if_statement
  condition: (not_operator argument: (call
    function: (attribute
      object: (attribute object: (identifier) @os attribute: (identifier) @path)
      attribute: (identifier) @exists)
    arguments: (argument_list . (identifier) @asked)))
  consequence: (block . (with_statement (with_clause (with_item value: (as_pattern
    (call function: (identifier) @open arguments: (argument_list . (identifier) @used . (string (string_content) @mode))) @flaw))))))
 (#eq? @os "os")
 (#any-of? @exists "exists" "isfile" "lexists")
 (#eq? @open "open")
 (#match? @mode "^[wa]")
 (#eq? @asked @used))

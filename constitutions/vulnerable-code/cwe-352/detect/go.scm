; triggers: AuthCodeURL
; says: the state that tells an answer of a login from a forged one is the same for everybody
; strength: likely

; conf.AuthCodeURL("state")
((call_expression function: (selector_expression field: (field_identifier) @begin) arguments: (argument_list . (interpreted_string_literal) @state)) @flaw
 (#eq? @begin "AuthCodeURL"))

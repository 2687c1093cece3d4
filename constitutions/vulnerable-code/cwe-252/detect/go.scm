; triggers: Unmarshal ReadFull Setuid Setgid Chroot CompareHashAndPassword VerifyPKCS1v15 VerifyPSS
; says: nobody asks whether the call went well
; strength: likely

; json.Unmarshal(text, &rules)
((expression_statement (call_expression function: (selector_expression operand: (identifier) @package field: (field_identifier) @name))) @flaw
 (#any-of? @package "json" "xml" "yaml" "io" "syscall" "unix" "bcrypt" "rsa")
 (#any-of? @name "Unmarshal" "ReadFull" "Setuid" "Setgid" "Setgroups" "Chroot" "CompareHashAndPassword" "VerifyPKCS1v15" "VerifyPSS"))

; triggers: net/http/pprof
; says: anybody who reaches the service can read the program's insides
; strength: likely

; import _ "net/http/pprof" beside http.ListenAndServe(":8080", nil)
((source_file (import_declaration (import_spec_list (import_spec name: (blank_identifier) path: (_) @path) @flaw))) @file
 (#match? @path "\"net/http/pprof\"")
 (#match? @file "\\bhttp[.]ListenAndServe(?:TLS)?[(]\"(?:0[.]0[.]0[.]0)?:\\d+\"[^)\\n]*, nil[)]"))
((source_file (import_declaration (import_spec name: (blank_identifier) path: (_) @path) @flaw)) @file
 (#match? @path "\"net/http/pprof\"")
 (#match? @file "\\bhttp[.]ListenAndServe(?:TLS)?[(]\"(?:0[.]0[.]0[.]0)?:\\d+\"[^)\\n]*, nil[)]"))

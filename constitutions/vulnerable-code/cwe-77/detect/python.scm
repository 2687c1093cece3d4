; triggers: awk" awk' sed" sed' psql mysql mariadb sqlite3 mongo osascript gdb" gdb' ssh" ssh'
; says: a script for another program's interpreter is joined from values
; strength: possible

; ["psql", "-c", f"... {value}"]
((list
  . (string (string_content) @program)
  (string (string_content) @flag)
  . [(string (interpolation)) (binary_operator) (call function: (attribute attribute: (identifier) @format))] @flaw)
 (#match? @program "^(/usr)?(/local)?(/bin/)?(psql|mysql|mariadb|mongo|mongosh|osascript|gdb|sed|gsed)$")
 (#match? @flag "^(-c|-e|-ex|--eval|--execute|--command|--expression)$")
 (#match? @flaw "[{]|[+%]|^[^(]*[.]format[(]")
 (#not-match? @flaw "(shlex[.]quote|int|float|_quote|quote)[(]"))

; ["awk", f"... {value}"]
((list
  . (string (string_content) @program)
  . (string (interpolation)) @flaw)
 (#match? @program "^(/usr)?(/local)?(/bin/)?[gm]?awk$")
 (#not-match? @flaw "[{](int|float)[(]"))

; ["sed", "-i", f"s/{value}/other/"]
((list
  . (string (string_content) @program)
  (string (interpolation)) @flaw)
 (#match? @program "^(/usr)?(/local)?(/bin/)?g?sed$")
 (#match? @flaw "^[rRfF]*[\"'](s[/|#,:!@]|/[^/]+/[dpq](;|[\"'`]))")
 (#not-match? @flaw "[{](int|float|re[.]escape)[(]"))

; ["sqlite3", path, f"DELETE FROM t WHERE id = '{value}'"]
((list
  . (string (string_content) @program)
  (string (interpolation)) @flaw)
 (#match? @program "^(/usr)?(/local)?(/bin/)?sqlite3$")
 (#match? @flaw "^[rRfF]*[\"']+\\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA|select|insert|update|delete|[.]import|[.]read)")
 (#not-match? @flaw "[{](int|float)[(]"))

; ["ssh", host, f"rm -rf {value}"]
((list
  . (string (string_content) @program)
  (_)
  (string (interpolation)) @flaw .)
 (#match? @program "^(/usr)?(/local)?(/bin/)?ssh$")
 (#match? @flaw "^[rRfF]*[\"']+[a-z./_-]+ ")
 (#not-match? @flaw "[{](shlex[.]quote|quote|int|float)[(]"))

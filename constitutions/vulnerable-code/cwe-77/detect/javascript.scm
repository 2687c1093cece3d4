; triggers: awk sed psql mysql mariadb sqlite3 mongo osascript gdb ssh
; says: a script for another program's interpreter is joined from values
; strength: possible

; execFile('psql', ['-c', `... ${value}`])
((call_expression
  arguments: (arguments
    . (string (string_fragment) @program)
    . (array
      (string (string_fragment) @flag)
      . [(template_string (template_substitution)) (binary_expression operator: "+")] @flaw)))
 (#match? @program "^(/usr)?(/local)?(/bin/)?(psql|mysql|mariadb|mongo|mongosh|osascript|gdb|sed|gsed)$")
 (#match? @flag "^(-c|-e|-ex|--eval|--execute|--command|--expression)$")
 (#not-match? @flaw "([qQ]uote[A-Za-z]*|Number|parseInt|parseFloat|JSON[.]stringify)[(]"))

; spawn('awk', [`... ${value}`])
((call_expression
  arguments: (arguments
    . (string (string_fragment) @program)
    . (array . (template_string (template_substitution)) @flaw)))
 (#match? @program "^(/usr)?(/local)?(/bin/)?[gm]?awk$")
 (#not-match? @flaw "(Number|parseInt|parseFloat)[(]"))

; spawn('sed', ['-i', `s/${value}/other/`])
((call_expression
  arguments: (arguments
    . (string (string_fragment) @program)
    . (array (template_string (template_substitution)) @flaw)))
 (#match? @program "^(/usr)?(/local)?(/bin/)?g?sed$")
 (#match? @flaw "^`(s[/|#,:!@]|/[^/]+/[dpq](;|`))")
 (#not-match? @flaw "(Number|parseInt|parseFloat|[eE]scape[A-Za-z]*)[(]"))

; execFile('sqlite3', [path, `DELETE FROM t WHERE id = '${value}'`])
((call_expression
  arguments: (arguments
    . (string (string_fragment) @program)
    . (array (template_string (template_substitution)) @flaw)))
 (#match? @program "^(/usr)?(/local)?(/bin/)?sqlite3$")
 (#match? @flaw "^`\\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA|select|insert|update|delete|[.]import|[.]read)")
 (#not-match? @flaw "(Number|parseInt|parseFloat)[(]"))

; spawn('ssh', [host, `rm -rf ${value}`])
((call_expression
  arguments: (arguments
    . (string (string_fragment) @program)
    . (array (_) (template_string (template_substitution)) @flaw .)))
 (#match? @program "^(/usr)?(/local)?(/bin/)?ssh$")
 (#match? @flaw "^`[a-z./_-]+ ")
 (#not-match? @flaw "([qQ]uote[A-Za-z]*|Number|parseInt|parseFloat)[(]"))

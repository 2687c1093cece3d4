; triggers: static serve-index serveIndex serve-static
; says: visitors are shown what a folder holds, or served one that is not theirs
; strength: likely

; express.static(__dirname), express.static('.'), express.static(process.cwd())
((call_expression
  function: (member_expression object: (identifier) @express property: (property_identifier) @static)
  arguments: (arguments . (_) @folder)) @flaw
 (#eq? @express "express")
 (#eq? @static "static")
 (#match? @folder "^(__dirname|process[.]cwd[(][)]|['\"]([.]/?|[.][.]/?|/|/etc/?|/home/?|/root/?)['\"]|path[.](join|resolve)[(](__dirname|process[.]cwd[(][)])\\s*(,\\s*['\"][.]{0,2}/?['\"]\\s*)?[)]|import[.]meta[.]dirname)$"))

; app.use('/files', serveIndex('files'))
((call_expression
  function: (member_expression property: (property_identifier) @use)
  arguments: (arguments (call_expression function: (identifier) @index arguments: (arguments . (_))))) @flaw
 (#eq? @use "use")
 (#any-of? @index "serveIndex" "directoryListing" "expressIndex"))

; express.static(folder, { dotfiles: 'allow' })
((call_expression
  function: (_) @static
  arguments: (arguments (_) (object (pair key: (property_identifier) @option value: (string (string_fragment) @allow))))) @flaw
 (#match? @static "^(express[.]static|serveStatic|serve_static)$")
 (#eq? @option "dotfiles")
 (#eq? @allow "allow"))

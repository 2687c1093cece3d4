; triggers: express
; says: a check on a path asks for its letters as they are, and the routes behind it do not
; strength: likely

; app.use(/^\/admin\//, requireAdmin)
((program (_ [
    (call_expression
      function: (member_expression object: (identifier) @app property: (property_identifier) @use)
      arguments: (arguments . (regex pattern: (regex_pattern) @pattern !flags) . (_) @check)) @flaw
  ])) @file
 (#match? @app "^(\\w*[aA]pp|\\w*[rR]outer|server|routes)$")
 (#any-of? @use "use" "all")
 (#match? @pattern "(^|[^\\\\a-zA-Z])[a-zA-Z]{2,}")
 (#match? @check "\\b(40[13]|sendStatus|redirect|[aA]uth|[lL]og(ged)?_?[iI]n|[aA]dmin|[sS]ession|[tT]oken|[rR]equire|[vV]erif|[oO]nly|[pP]rotect|[gG]uard|[pP]ermi|[rR]ole|req[.]user)")
 (#not-match? @file "case sensitive routing|caseSensitive"))

; triggers: tmpdir /tmp/
; says: a file in the shared temporary folder gets a name that can be guessed
; strength: likely

; path.join(os.tmpdir(), 'report-' + Date.now())
((call_expression
  function: (member_expression object: (identifier) @path property: (property_identifier) @join)
  arguments: (arguments . (call_expression function: [(identifier) @tmpdir (member_expression property: (property_identifier) @tmpdir)]) . (_) @name .)) @flaw
 (#eq? @path "path")
 (#any-of? @join "join" "resolve")
 (#eq? @tmpdir "tmpdir")
 (#match? @name "Date\\b|getTime|[.]now[(]|[.]pid\\b|Math[.]random")
 (#not-match? @name "randomBytes|randomUUID|uuid|nanoid"))

; `/tmp/report-${Date.now()}`, os.tmpdir() + '/report-' + process.pid
([(template_string) (binary_expression)] @flaw
 (#match? @flaw "^(`/(var/)?tmp/|['\"]/(var/)?tmp/[^'\"]*['\"]\\s*[+]|`[$][{]os[.]tmpdir[(][)][}]|os[.]tmpdir[(][)]\\s*[+])")
 (#match? @flaw "Date\\b|getTime|[.]now[(]|[.]pid\\b|Math[.]random")
 (#not-match? @flaw "randomBytes|randomUUID|uuid|nanoid"))

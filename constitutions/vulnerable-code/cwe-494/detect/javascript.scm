; triggers: curl wget eval( Function(
; says: what was fetched is run without a check of what it is
; strength: likely

; execSync('curl … | sh')
([(string) (template_string)] @flaw
 (#match? @flaw "^[\"'`](?![$>] )[^\"'`]*\\b(curl|wget)\\b[^|\"'`]{0,200}https?:[^|\"'`]{0,200}[|]\\s*(sudo\\s+(-\\w+\\s+)*)?(/(usr/)?bin/)?(ba|z|da|k)?(sh|python3?|perl|node)\\b"))

; eval(await (await fetch('…')).text())
((call_expression
  function: (identifier) @run
  arguments: (arguments . (_) @code .)) @flaw
 (#eq? @run "eval")
 (#match? @code "\\b(fetch|axios|got|superagent)\\b[^]*([.]text[(]|[.]data\\b|[.]body\\b)"))

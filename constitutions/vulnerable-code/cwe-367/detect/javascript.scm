; triggers: existsSync access lstatSync
; says: a path is checked before it is used, and may be another by then
; strength: possible

; if (!fs.existsSync(path)) { fs.writeFileSync(path, text); }
((if_statement
  condition: (parenthesized_expression (unary_expression argument: (call_expression
    function: (_) @asks arguments: (arguments . [(identifier) (member_expression)] @asked .))))
  consequence: [
    (statement_block . (expression_statement (call_expression function: (_) @acts arguments: (arguments . (_) @used . (_) @text .)) @flaw))
    (expression_statement (call_expression function: (_) @acts arguments: (arguments . (_) @used . (_) @text .)) @flaw)])
 (#match? @asks "(^|[.])existsSync$")
 (#match? @acts "(^|[.])(writeFileSync|appendFileSync)$")
 (#eq? @asked @used))

; if (fs.lstatSync(path).isFile()) fs.unlinkSync(path)
((if_statement
  condition: (parenthesized_expression (call_expression function: (member_expression
    object: (call_expression function: (_) @asks arguments: (arguments . [(identifier) (member_expression)] @asked .)))))
  consequence: [
    (statement_block . (expression_statement (call_expression function: (_) @acts arguments: (arguments . (_) @used)) @flaw))
    (expression_statement (call_expression function: (_) @acts arguments: (arguments . (_) @used)) @flaw)])
 (#match? @asks "(^|[.])lstatSync$")
 (#match? @acts "(^|[.])(unlinkSync|rmSync|chmodSync|chownSync|writeFileSync)$")
 (#eq? @asked @used))

; await fs.access(path); await fs.unlink(path)
((statement_block
  (expression_statement (await_expression (call_expression function: (_) @asks arguments: (arguments . [(identifier) (member_expression)] @asked)))) .
  (expression_statement (await_expression (call_expression function: (_) @acts arguments: (arguments . (_) @used)) @flaw)))
 (#match? @asks "^(fs|fsp|fs[.]promises|fsPromises)[.]access$")
 (#match? @acts "[.](unlink|writeFile|rm|chmod|chown|rename)$")
 (#eq? @asked @used))

; triggers: setSigningKey JWT.decode
; says: the content of a token is used that nobody has to have signed
; strength: likely

; Jwts.parser().setSigningKey(key).parse(token): takes tokens without a signature too
((method_invocation object: (method_invocation) @parser name: (identifier) @parse) @flaw
 (#match? @parser "Jwts[.]parser(Builder)?[(][)]")
 (#match? @parser "setSigningKey[(]")
 (#any-of? @parse "parse" "parseClaimsJwt" "parsePlaintextJwt"))

; String user = JWT.decode(token).getSubject(): in a method that verifies nothing
((method_declaration name: (identifier) @flaw body: (block) @body)
 (#match? @body "JWT[.]decode[(][^;]*[)][.](getSubject|getClaim|getClaims)[(]")
 (#not-match? @body "[vV]erif|getKeyId|getHeader|[eE]xpire"))

; triggers: crypto/md5 crypto/sha1 crypto/sha256 crypto/sha512
; says: a password is kept as a hash that can be tried out by the billion
; strength: likely

; h := sha256.New(); h.Write([]byte(password))
([(function_declaration name: (_) @name body: (block) @body) (method_declaration name: (_) @name body: (block) @body)] @flaw
 (#match? @name "[hH]ash|[sS]tore|[eE]ncrypt|[sS]ave|[cC]reate|[rR]egister|[dD]igest|[sS]et[pP]|[vV]erify|[cC]heck|[lL]ogin")
 (#match? @body "\\b(\\w+) :?= (?:md5|sha1|sha256|sha512)[.]New(?:384)?[(][)][^]*(?:\\b\\1[.]Write[(]\\[\\]byte[(]\\w*[pP]ass(?:w|phrase)|io[.]WriteString[(]\\1, \\w*[pP]ass(?:w|phrase))")
 (#not-match? @body "pbkdf2|bcrypt|scrypt|argon2|hmac[.]"))

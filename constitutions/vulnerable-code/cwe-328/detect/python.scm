; triggers: PASSWORD_HASHERS
; says: new passwords are kept under a digest that is quickly guessed
; strength: likely

; PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher", …]: the first is what new passwords get
((assignment left: (identifier) @setting right: [
    (list . (string (string_content) @hasher))
    (tuple . (string (string_content) @hasher))
  ]) @flaw
 (#eq? @setting "PASSWORD_HASHERS")
 (#match? @hasher "[.]hashers[.](UnsaltedMD5|UnsaltedSHA1|MD5|SHA1|Crypt)PasswordHasher$"))

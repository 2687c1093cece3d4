; triggers: http://
; says: a password travels to an address that is not encrypted
; strength: likely

; URLConnection c = new URL("http://api.test").openConnection(); c.setRequestProperty("Authorization", …)
((method_declaration body: (block) @body) @flaw
 (#match? @body "(?:new URL|URI[.]create|new HttpGet|new HttpPost)[(]\"http://(?!localhost|127[.]|\\[?::1|[\\w-]+(?:[:/\"]))[^\"]*\"")
 (#match? @body "\"Authorization\"\\s*,|setCredentials[(]|UsernamePasswordCredentials[(]"))

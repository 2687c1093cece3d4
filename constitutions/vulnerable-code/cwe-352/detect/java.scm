; triggers: csrf
; says: the check against forged requests is switched off, while the session is a cookie
; strength: likely

; http.csrf().disable(), http.csrf(csrf -> csrf.disable()), http.csrf(AbstractHttpConfigurer::disable): in a method that does not do without sessions
((method_declaration name: (identifier) @flaw body: (block) @body)
 (#match? @body "[.]csrf[(](\\s*[)]\\s*[.]disable[(]|\\s*\\w+\\s*->\\s*\\w+[.]disable[(]|\\s*\\w+::disable)")
 (#not-match? @body "STATELESS|oauth2ResourceServer|[jJ]wt|JWT|[bB]earer|httpBasic|[tT]oken"))

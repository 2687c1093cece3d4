; triggers: CrossOrigin allowedOrigins addAllowedOrigin setAllowedOrigins allowedOriginPatterns Access-Control-Allow-Origin
; says: pages of every origin may read what is answered
; strength: likely

; @CrossOrigin("*"), @CrossOrigin(origins = "*")
((annotation name: (identifier) @name arguments: (annotation_argument_list) @arguments) @flaw
 (#eq? @name "CrossOrigin")
 (#match? @arguments "^[(]\\s*((origins|value|originPatterns)\\s*=\\s*)?[{]?\\s*\"[*]\"|origin(s|Patterns)\\s*=\\s*[{]?\\s*\"[*]\""))

; @CrossOrigin
((marker_annotation name: (identifier) @name) @flaw
 (#eq? @name "CrossOrigin"))

; registry.addMapping("/**").allowedOrigins("*"), configuration.addAllowedOrigin("*"), setAllowedOrigins(List.of("*"))
((method_invocation name: (identifier) @allow arguments: (argument_list) @arguments) @flaw
 (#any-of? @allow "allowedOrigins" "allowedOriginPatterns" "addAllowedOrigin" "addAllowedOriginPattern" "setAllowedOrigins" "setAllowedOriginPatterns")
 (#match? @arguments "^[(]\\s*((List|Arrays|Collections)[.]\\w+[(])?\"[*]\""))

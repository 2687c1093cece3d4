; triggers: PreAuthorize Secured RolesAllowed
; says: a handler that changes something lacks the guard that others of the class have
; strength: likely

; @PreAuthorize on other handlers of the class, and none on one that deletes or writes
((class_declaration body: (class_body
  (method_declaration (modifiers) @guarded)
  (method_declaration (modifiers) @open name: (identifier) @flaw body: (block) @body))) @class
 (#match? @guarded "@(Get|Post|Put|Delete|Patch|Request)Mapping")
 (#match? @guarded "@(PreAuthorize|Secured|RolesAllowed)[(]")
 (#match? @open "@(Put|Delete|Patch)Mapping")
 (#not-match? @open "@(PreAuthorize|Secured|RolesAllowed|PermitAll|PostAuthorize)")
 (#not-match? @body "[pP]rincipal|[aA]uthenticat|[aA]uthori|[pP]ermission|[cC]urrentUser|SecurityContext|[tT]oken|[oO]wner")
 (#not-match? @class "^(@\\w+([(][^)]*[)])?\\s*)*@(PreAuthorize|Secured|RolesAllowed)"))

; the same, the other way round
((class_declaration body: (class_body
  (method_declaration (modifiers) @open name: (identifier) @flaw body: (block) @body)
  (method_declaration (modifiers) @guarded))) @class
 (#match? @guarded "@(Get|Post|Put|Delete|Patch|Request)Mapping")
 (#match? @guarded "@(PreAuthorize|Secured|RolesAllowed)[(]")
 (#match? @open "@(Put|Delete|Patch)Mapping")
 (#not-match? @open "@(PreAuthorize|Secured|RolesAllowed|PermitAll|PostAuthorize)")
 (#not-match? @body "[pP]rincipal|[aA]uthenticat|[aA]uthori|[pP]ermission|[cC]urrentUser|SecurityContext|[tT]oken|[oO]wner")
 (#not-match? @class "^(@\\w+([(][^)]*[)])?\\s*)*@(PreAuthorize|Secured|RolesAllowed)"))

; triggers: unlock
; says: a lock is not given back on every way
; strength: likely

; lock.lock(); work.run(); lock.unlock();
((block (expression_statement (method_invocation object: (_) @lock name: (identifier) @take)) @flaw
  (expression_statement (method_invocation object: (_) @same name: (identifier) @give))) @body
 (#eq? @take "lock")
 (#eq? @give "unlock")
 (#eq? @lock @same)
 (#not-match? @body "finally")
 (#match? @body "[.]lock[(][)];(?:(?![.]unlock[(])[^])*(?:[)]|\\breturn\\b|\\bthrow\\b)(?:(?![.]unlock[(])[^])*[.]unlock[(]"))

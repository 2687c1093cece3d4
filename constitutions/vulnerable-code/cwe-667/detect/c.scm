; triggers: pthread_mutex_lock mtx_lock mutex_lock spin_lock pthread_rwlock_rdlock pthread_rwlock_wrlock pthread_spin_lock lock
; says: a lock is not given back on every way
; strength: likely

; pthread_mutex_lock(&lock); … return … pthread_mutex_unlock(&lock);
((function_definition body: (compound_statement) @body) @flaw
 (#match? @body "[;{}\\n]\\s*(?:pthread_mutex|pthread_spin|mtx|mutex|spin|pthread_rwlock_(?:rd|wr)|raw_spin)_?lock\\s*[(]\\s*([^;()]*?)\\s*[)]\\s*;(?:(?!unlock)[^])*?\\breturn\\b[^]*?unlock\\s*[(]\\s*\\1\\s*[)]"))

; lock.lock(); … return … lock.unlock();
((function_definition body: (compound_statement) @body) @flaw
 (#match? @body "[;{}\\n]\\s*([a-zA-Z_][\\w.>-]*?)(?:[.]|->)lock[(][)]\\s*;(?:(?!unlock[(])[^])*?\\b(?:return|throw)\\b[^]*?\\1(?:[.]|->)unlock[(][)]"))

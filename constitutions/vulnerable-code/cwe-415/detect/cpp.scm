; triggers: shared_ptr unique_ptr
; says: two owners are given one object, and each will give it back
; strength: likely

; a = std::shared_ptr<Image>(raw); b = std::shared_ptr<Image>(raw);
((compound_statement) @flaw
 (#match? @flaw "\\b(?:shared_ptr|unique_ptr)<[^;<>]*(?:<[^<>;]*>)?[^;<>]*>\\s*\\w*\\s*[({]\\s*([a-z]\\w*)\\s*[)}]\\s*;(?:(?!\\b\\1\\s*=[^=]|\\breturn\\b|[}])[^])*?\\b(?:shared_ptr|unique_ptr)<[^;]*?>\\s*\\w*\\s*[({]\\s*\\1\\s*[)}]|[.]reset[(]\\s*([a-z]\\w*)\\s*[)]\\s*;(?:(?!\\b\\2\\s*=[^=]|\\breturn\\b|[}])[^])*?[.]reset[(]\\s*\\2\\s*[)]"))

; auto owner = std::make_shared<T>(); delete owner.get();
((delete_expression (call_expression function: (field_expression field: (field_identifier) @get))) @flaw
 (#eq? @get "get"))

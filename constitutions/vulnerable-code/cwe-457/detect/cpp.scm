; triggers: for while class struct
; says: a sum begins with whatever stood in its place before
; strength: likely

; double total; for (…) total += price;
((compound_statement) @flaw
 (#match? @flaw "[;{}]\\s*(?:int|long|long long|double|float|unsigned|unsigned int|unsigned long|size_t|u?int(?:32|64)_t)\\s+(\\w+)\\s*;\\s*(?:(?!\\b\\1\\b)[^{}])*?\\b(?:for|while)\\s*[(](?:(?!\\b\\1\\b)[^{}])*?[)]\\s*[{]?(?:(?!\\b\\1\\b)[^{}])*?\\b\\1\\s*(?:[-+*|^&]=|[+][+])"))

; class Gauge { Gauge(int most) { most_ = most; } void add(int n) { level_ += n; } int level_; };
((class_specifier name: (type_identifier) body: (field_declaration_list) @body) @flaw
 (#match? @flaw "^[^]{1,1500}$")
 (#match? @flaw "^class\\s+(\\w+)[^{]*[{](?=[^]*[\\s;{}:]\\1\\s*[(][^;{]*[)]\\s*(?:noexcept\\s*)?(?::[^{;]*)?[{])(?![^]*[\\s;{}:]\\1\\s*[(][^;{}]*[)]\\s*(?:=\\s*default\\s*)?;)[^]*?[;{}:]\\s*(?:int|long|double|float|bool|unsigned|unsigned int|size_t|std::size_t|u?int(?:8|16|32|64)_t|\\w+\\s*[*])\\s*(\\w+)\\s*;")
 (#match? @body "[;{}:]\\s*(?:int|long|double|float|bool|unsigned|unsigned int|size_t|std::size_t|u?int(?:8|16|32|64)_t)\\s+(\\w+)\\s*;(?<!\\b\\1\\s*=[^=][^]*)(?<!\\b\\1\\s*[({][^]*)(?![^]*\\b\\1\\s*(?:=[^=]|[({]))(?:(?<=\\b\\1\\s*(?:[-+*]=|[+][+]|--)[^]*)|(?<=(?:[+][+]|--)\\s*\\1\\b[^]*)|(?=[^]*(?:\\b\\1\\s*(?:[-+*]=|[+][+]|--)|(?:[+][+]|--)\\s*\\1\\b)))")
 (#not-match? @body "memset[(]|>>\\s*\\w+_?\\b"))

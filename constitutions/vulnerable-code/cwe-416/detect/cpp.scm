; triggers: erase push_back emplace_back insert resize string_view move get operator return c_str data
; says: a text is kept that ends with the statement
; strength: likely

; const char* name = (first + last).c_str();
((init_declarator declarator: (pointer_declarator) value: (call_expression function: (field_expression
  argument: [
    (parenthesized_expression (binary_expression operator: "+"))
    (call_expression function: (qualified_identifier) @maker)
    (call_expression function: (field_expression field: (field_identifier) @maker))
  ]
  field: (field_identifier) @gives))) @flaw
 (#any-of? @gives "c_str" "data")
 (#match? @maker "^(?:std::(?:string|to_string|wstring)|str|substr|string)$"))
((init_declarator declarator: (pointer_declarator) value: (call_expression function: (field_expression
  argument: (parenthesized_expression (binary_expression operator: "+")) field: (field_identifier) @gives))) @flaw
 (#any-of? @gives "c_str" "data"))

; for (auto at = items.begin(); at != items.end(); ++at) if (…) items.erase(at);
((for_statement) @flaw
 (#match? @flaw "^for\\s*[(][^;]*?\\b(\\w+)\\s*=\\s*(\\w+(?:(?:[.]|->)\\w+)?)(?:[.]|->)begin[(][)][^;]*;[^;]*;\\s*(?:[+][+]\\s*\\1|\\1\\s*[+][+])\\s*[)][^]*?[;{})]\\s*\\2(?:[.]|->)erase\\s*[(]\\s*\\1\\s*[)]\\s*;(?!\\s*(?:break|return|throw|goto))"))
((for_range_loop) @flaw
 (#match? @flaw "^for\\s*[(][^;:]*[^:]:\\s*(\\w+)\\s*[)][^]*?[;{})]\\s*\\1[.](?:erase|push_back|emplace_back|insert|clear|resize)\\s*[(][^;]*;(?!\\s*(?:[}]?\\s*)?(?:break|return|throw|goto))"))

; Job& head = jobs.front(); jobs.push_back(job); head.tries++;
((function_definition) @flaw
 (#match? @flaw "\\b(?:vector|string|deque)\\b[^]*?\\b\\w[\\w:<>]*\\s*[&*]\\s*(\\w+)\\s*=\\s*&?(\\w+)(?:[.](?:front|back|data)[(][)]|[.]at[(][^;]*[)]|\\[[^\\]]*\\])\\s*;(?:(?!\\n[}]|\\breturn\\b)[^])*?\\b\\2[.](?:push_back|emplace_back|insert|resize|reserve|clear|erase|shrink_to_fit|assign)\\s*[(][^;]*;(?:(?!\\b\\1\\s*=[^=]|[}])[^])*?\\b\\1\\b")
 (#match? @flaw "\\b(?:std::)?(?:vector<[^;{}]*>|string)\\s*&?\\s*\\w+"))
((function_definition) @flaw
 (#match? @flaw "\\bauto\\s+(\\w+)\\s*=\\s*(\\w+)[.](?:c?begin[(][)]|find[(][^;]*[)]|end[(][)])\\s*;(?:(?!\\breturn\\b|[}])[^])*?\\b\\2[.](?:push_back|emplace_back|resize|reserve|clear)\\s*[(][^;]*;(?:(?!\\b\\1\\s*=[^=]|[}])[^])*?(?:[*]\\1\\b|\\b\\1->|[+][+]\\1\\b)")
 (#match? @flaw "\\b(?:std::)?vector<[^;{}]*>\\s*&?\\s*\\w+"))

; std::string makeLabel(int); … const char* text = makeLabel(3).c_str();
((translation_unit) @flaw
 (#match? @flaw "\\bstd::string\\s+(\\w+)\\s*[(][^;{}]*[)]\\s*(?:;|[{])[^]*\\bchar\\s*(?:const\\s*)?[*]\\s*(?:const\\s+)?\\w+\\s*=\\s*\\1\\s*[(][^;]*[)][.](?:c_str|data)[(][)]\\s*;"))

; std::string_view view = name + ";"; std::string_view view = lookup(3); of a function that gives a string
((declaration type: (_) @type declarator: (init_declarator value: (binary_expression operator: "+") @sum)) @flaw
 (#match? @type "^(?:std::)?string_view$")
 (#match? @sum "\"|std::string|to_string|[.]substr"))

; const std::string& name() { std::string joined = …; return joined; }
((function_definition type: (_) declarator: (reference_declarator) body: (compound_statement (declaration declarator: (_) @declared) (return_statement (identifier) @given .) @flaw) @body)
 (#match? @body "[;{}]\\s*(?!static\\b|thread_local\\b|extern\\b|return\\b)(?:const\\s+)?[\\w:]+(?:<[^;&]*>)?\\s+(\\w+)\\s*(?:=[^;]*|[(][^;]*[)]|[{][^;]*[}])?;[^]*\\breturn\\s+\\1\\s*;"))

; std::string_view upper(…) { std::string out; … return out; }
((function_definition type: (_) @type body: (compound_statement (return_statement (identifier)) @flaw) @body)
 (#match? @type "^(?:std::)?(?:string_view|span<.*>)$")
 (#match? @body "[;{}]\\s*(?:std::)?(?:string|vector<[^;&]*>|ostringstream)\\s+(\\w+)\\s*(?:=[^;]*|[(][^;]*[)]|[{][^;]*[}])?;[^]*\\breturn\\s+\\1\\s*;"))

; return [&current]() { return ++current; };
((return_statement (lambda_expression captures: (lambda_capture_specifier) @captures)) @flaw
 (#match? @captures "^\\[\\s*&\\s*[\\],]|[\\[,]\\s*&\\s*[a-z]\\w*\\s*[\\],]")
 (#not-match? @captures "&\\s*\\w+\\s*="))

; queue.push_back(std::move(packet)); total += packet->size;
((compound_statement) @flaw
 (#match? @flaw "[;{}]\\s*[^;{}]*\\bstd::move[(]\\s*([a-z]\\w*)\\s*[)][^;{}]*;(?:(?!\\breturn\\b(?![^;]*\\b\\1->)|\\bbreak\\b|\\bcontinue\\b|\\b\\1\\s*=[^=]|\\b\\1[.](?:reset|clear|assign|swap|emplace)[(]|>>\\s*\\1\\b|[(,]\\s*&?\\1\\s*[,)])[^{}])*?(?:\\b\\1->|\\b\\1[.](?!empty|reset|clear|assign|swap|use_count|get[(])\\w+|[^&\\w)\\]]\\s*[*]\\1\\b)"))

; Conn* conn = open(host).get();
((declaration declarator: (init_declarator declarator: (pointer_declarator) value: (call_expression
  function: (field_expression argument: (call_expression function: [(identifier) (template_function) (qualified_identifier)] @maker) field: (field_identifier) @get)
  arguments: (argument_list) @none))) @flaw
 (#eq? @get "get")
 (#match? @none "^[(]\\s*[)]$")
 (#match? @maker "^(?:std::)?make_unique\\b|^(?:std::)?make_shared\\b"))
((translation_unit) @flaw
 (#match? @flaw "\\bstd::(?:unique|shared)_ptr<[^;{}]*>\\s+(\\w+)\\s*[(][^;{}]*[)]\\s*(?:;|[{])[^]*[*]\\s*\\w+\\s*=\\s*\\1\\s*[(][^;]*[)][.]get[(][)]\\s*;"))

; Buffer& operator=(const Buffer& other) { delete[] bytes; … other.bytes … }
((function_definition declarator: (_) @declarator body: (compound_statement) @body) @flaw
 (#match? @declarator "\\boperator\\s*=\\s*[(]\\s*(?:const\\s+\\w+\\s*&|\\w+\\s+const\\s*&)")
 (#match? @body "^[{]\\s*(?:delete\\s*(?:\\[\\s*\\])?|free\\s*[(])")
 (#not-match? @body "this\\s*[!=]=|[!=]=\\s*this|swap"))



; triggers: find getenv nullptr NULL if dynamic_cast
; says: a pointer is followed that may be null
; strength: likely

; int irq = dev->irq; if (!dev) return -1;
((compound_statement) @flaw
 (#match? @flaw "^[{](?:[^{}]*;)?\\s*(?=\\S)(?!([a-z]\\w*)\\s*=[^=;]*\\b\\1\\s*->)(?!if|for|while|return|else|case|do\\b)(?:[^{};?&|]*[^\\w{};>.?&|])?([a-z]\\w*)->\\w+(?:(?!\\b\\2\\s*=[^=]|\\b(?:if|for|while|return|goto|else|case|do)\\b|&\\2\\b|sizeof)[^{}])*;\\s*if\\s*[(]\\s*(?:!\\s*\\2|\\2\\s*==\\s*(?:NULL|0|nullptr))\\s*[)]")
 (#not-match? @flaw "sizeof[^;]*->|\\n\\s*#"))

; Button* button = dynamic_cast<Button*>(widget); button->click();
((compound_statement) @flaw
 (#match? @flaw "[*]\\s*(\\w+)\\s*=\\s*dynamic_cast<[^>;]*[*]\\s*>\\s*[(][^;]*;\\s*(?:(?!\\b\\1\\b)[^{}])*\\b\\1->"))

; auto at = table.find(name); return at->second;
((compound_statement) @flaw
 (#match? @flaw "[;{}]\\s*(?:const\\s+)?(?:auto|[\\w:<>, ]+::(?:const_)?iterator)\\s*[&*]?\\s*(\\w+)\\s*=\\s*([\\w.>-]+)(?:[.]|->)find\\s*[(][^;]*;\\s*(?:(?!\\b\\1\\b)[^{}])*?[^;{}]*(?:\\b\\1->|[*]\\1\\b)")
 (#not-match? @flaw "[.>](?:c?end|count|contains)[(]|\\bassert|\\bDCHECK|\\bCHECK|npos"))

; std::string folder = std::getenv("HOME");
((declaration type: (_) @type declarator: (init_declarator value: [
   (call_expression function: [(identifier) (qualified_identifier)] @get)
   (argument_list . (call_expression function: [(identifier) (qualified_identifier)] @get) .)])) @flaw
 (#match? @type "^(?:const )?std::string$|^string$")
 (#match? @get "^(?:std::)?getenv$"))

; triggers: .replace <script noEscape autoescape sceProvider
; says: text is escaped or stripped in part only
; strength: likely

; text.replace('<', …): the first one only
((call_expression
  function: (member_expression property: (property_identifier) @function)
  arguments: (arguments . (string) @what . (_) .)) @flaw
 (#eq? @function "replace")
 (#match? @what "^(['\"])(<|>|&|\\\\?'|\\\\?\"|`|\\\\\\\\|[.][.]/|/[.][.]|[.][.]|<script>|</script>)\\1$"))

; text.replace(/[<>"]/, …): no g
((call_expression
  function: (member_expression property: (property_identifier) @function)
  arguments: (arguments . (regex pattern: (regex_pattern) @what !flags) . (string) @with .)) @flaw
 (#eq? @function "replace")
 (#match? @what "^(\\[[<>&'\"`\\\\/;|$]+\\]|<|>|&|'|\"|`|\\\\\\\\|<\\|>|\\\\[.]\\\\[.]\\\\?/)$"))

; text.replace(/"/g, '\\"'): and a backslash before the quote?
((call_expression
  function: (member_expression property: (property_identifier) @function)
  arguments: (arguments . (regex pattern: (regex_pattern) @what) . (string) @with .)) @flaw
 (#eq? @function "replace")
 (#match? @what "^\\[?(['\"`])+\\]?$")
 (#match? @with "^['\"]\\\\\\\\(\\\\?['\"`]|[$]&)['\"]$")
 (#not-match? @flaw "replace(All)?[(]\\s*(/[(\\[]*\\\\\\\\|['\"]\\\\\\\\['\"])|JSON[.]stringify"))

; .replace(/&amp;/g, '&') … .replace(/&lt;/g, '<')
((call_expression
  function: (member_expression object: (call_expression) @before property: (property_identifier) @function)
  arguments: (arguments . (regex pattern: (regex_pattern) @what) . (string (string_fragment) @with) .)) @flaw
 (#eq? @function "replace")
 (#match? @what "^&([a-z]+|#\\w+);$")
 (#not-match? @what "amp|#38|#x26")
 (#match? @before "replace[(]\\s*/&(amp|#38|#x26);/g?i?g?,\\s*['\"]&['\"]\\s*[)]"))

; .replace(/</g, '&lt;') … .replace(/&/g, '&amp;')
((call_expression
  function: (member_expression object: (call_expression) @before property: (property_identifier) @function)
  arguments: (arguments . (regex pattern: (regex_pattern) @what) . (string (string_fragment) @with) .)) @flaw
 (#eq? @function "replace")
 (#eq? @what "&")
 (#eq? @with "&amp;")
 (#match? @before "replace[(]\\s*/[^/]+/g?,\\s*['\"]&(lt|gt|quot|#\\w+|apos);['\"]\\s*[)]"))

; the same over several statements: text = text.replace(/</g, '&lt;'); text = text.replace(/&/g, '&amp;')
((statement_block
  (expression_statement (assignment_expression right: (call_expression
    function: (member_expression property: (property_identifier) @first)
    arguments: (arguments . (regex) . (string (string_fragment) @entity) .))))
  (expression_statement (assignment_expression right: (call_expression
    function: (member_expression property: (property_identifier) @second)
    arguments: (arguments . (regex pattern: (regex_pattern) @what) . (string (string_fragment) @with) .))) @flaw))
 (#eq? @first "replace")
 (#eq? @second "replace")
 (#match? @entity "^&(lt|gt|quot|#\\w+|apos);$")
 (#eq? @what "&")
 (#eq? @with "&amp;"))

; page.replace(/<script.*?<\/script>/g, ''), path.replace(/\.\.\//g, '')
((call_expression
  function: (member_expression property: (property_identifier) @function)
  arguments: (arguments . (regex pattern: (regex_pattern) @what) . (string) @with .)) @flaw
 (#any-of? @function "replace" "replaceAll")
 (#match? @with "^(''|\"\"|' '|\" \")$")
 (#match? @what "^(\\(?<script|<\\\\?/?script|\\(?<iframe|\\(?\\^?javascript:|(\\(|\\^\\(|\\(\\?:)?\\\\[.]\\\\[.](\\\\?/|\\[|\\(\\\\?/|\\))|\\(?on\\w*\\\\w|\\\\s\\*?on\\[a-z\\]|\\\\bon\\\\w)")
 (#not-match? @what "^\\^"))

; text.replaceAll('../', '')
((call_expression
  function: (member_expression property: (property_identifier) @function)
  arguments: (arguments . (string (string_fragment) @what) . (string) @with .)) @flaw
 (#eq? @function "replaceAll")
 (#match? @what "^([.][.]/|/[.][.]|[.][.]|<script>|javascript:)$")
 (#match? @with "^(''|\"\")$"))

; Handlebars.compile(source, { noEscape: true }), nunjucks.configure({ autoescape: false })
((call_expression arguments: (arguments (object (pair key: (property_identifier) @option value: [(true) (false)] @value)))) @flaw
 (#any-of? @option "noEscape" "autoescape")
 (#match? @flaw "noEscape:\\s*true|autoescape:\\s*false"))

; $sceProvider.enabled(false)
((call_expression
  function: (member_expression object: (identifier) @provider property: (property_identifier) @function)
  arguments: (arguments . (false) .)) @flaw
 (#eq? @provider "$sceProvider")
 (#eq? @function "enabled"))

; const scripts = /<script\b[^>]*>[\s\S]*?<\/script>/gi: </script > and </script x> close a script, too
([
   (variable_declarator value: (regex pattern: (regex_pattern) @what) @flaw)
   (call_expression function: (member_expression object: (regex pattern: (regex_pattern) @what) @flaw property: (property_identifier) @function))
 ]
 (#match? @what "^<script[^]*<\\\\/script>$"))

; page.replace(/<!--.*-->/g, ''): a dot is no line end, and --!> ends a comment, too
((call_expression
  function: (member_expression property: (property_identifier) @function)
  arguments: (arguments . (regex pattern: (regex_pattern) @what) . (string) @with .)) @flaw
 (#eq? @function "replace")
 (#match? @with "^(''|\"\")$")
 (#match? @what "^<!--[.][*+][?]?-->$"))

; text.replace(/"/g, '"'): puts back what it takes out
((call_expression
  function: (member_expression property: (property_identifier) @function)
  arguments: (arguments . (regex pattern: (regex_pattern) @what) . (string . (string_fragment) @with .) .)) @flaw
 (#any-of? @function "replace" "replaceAll")
 (#eq? @what @with)
 (#match? @what "^[\"'<>&`/ ;-]$"))

; html.replace(/<((\w+)[^>]*)\/>/g, '<$1></$2>'): takes text between quotes for the end of a tag
((call_expression
  function: (member_expression property: (property_identifier) @function)
  arguments: (arguments . (_) . (string (string_fragment) @with) .)) @flaw
 (#eq? @function "replace")
 (#match? @with "^<[$]1></[$]2>$"))

; triggers: for forEach split
; says: merges into nested objects under whatever keys it is given
; strength: likely

; for (const key in source) { … target[key] = merge(target[key], …) … }
((for_in_statement
  left: (identifier) @name
  body: (statement_block
    [
      (expression_statement (assignment_expression
        left: (subscript_expression object: (_) @into index: (identifier) @key)
        right: (call_expression arguments: (arguments [
          (subscript_expression object: (_) @merged index: (identifier) @inner)
          (binary_expression left: (subscript_expression object: (_) @merged index: (identifier) @inner))
        ]))) @flaw)
      (if_statement (statement_block (expression_statement (assignment_expression
        left: (subscript_expression object: (_) @into index: (identifier) @key)
        right: (call_expression arguments: (arguments [
          (subscript_expression object: (_) @merged index: (identifier) @inner)
          (binary_expression left: (subscript_expression object: (_) @merged index: (identifier) @inner))
        ]))) @flaw)))
      (if_statement (expression_statement (assignment_expression
        left: (subscript_expression object: (_) @into index: (identifier) @key)
        right: (call_expression arguments: (arguments [
          (subscript_expression object: (_) @merged index: (identifier) @inner)
          (binary_expression left: (subscript_expression object: (_) @merged index: (identifier) @inner))
        ]))) @flaw))
    ])) @loop
 (#eq? @name @key)
 (#eq? @key @inner)
 (#eq? @into @merged)
 (#not-match? @loop "__proto__|prototype|[.](has|includes|indexOf)[(]|(dst|dest\\w*|[tT]arget\\w*|to|out|result|into|obj|a|base|this|left)[.]hasOwn|hasOwn(Property[.]call)?[(](dst|dest\\w*|[tT]arget\\w*|to|out|result|into|obj|a|base|this|left)\\b"))

; for (const key in source) { … merge(target[key], source[key]) … }
((for_in_statement
  left: (identifier) @name
  body: (statement_block
    [
      (expression_statement (call_expression
        arguments: (arguments . (subscript_expression index: (identifier) @key) . (subscript_expression index: (identifier) @inner))) @flaw)
      (if_statement (statement_block (expression_statement (call_expression
        arguments: (arguments . (subscript_expression index: (identifier) @key) . (subscript_expression index: (identifier) @inner))) @flaw)))
    ])) @loop
 (#eq? @name @key)
 (#eq? @key @inner)
 (#not-match? @loop "__proto__|prototype|[.](has|includes|indexOf)[(]|(dst|dest\\w*|[tT]arget\\w*|to|out|result|into|obj|a|base|this|left)[.]hasOwn|hasOwn(Property[.]call)?[(](dst|dest\\w*|[tT]arget\\w*|to|out|result|into|obj|a|base|this|left)\\b"))

; path.split('.') … current[part] = current[part] || {}: a way through prototypes, too
((statement_block) @flaw
 (#match? @flaw "^[{][^]{0,300}[.]split[(][^]{0,600}\\b(\\w+)\\[(\\w+(\\[\\w+\\])?)\\]\\s*(=\\s*\\1\\[\\2\\]\\s*([|]{2}|[?]{2})\\s*[{]\\s*[}]|([|]{2}|[?]{2})=\\s*[{]\\s*[}])")
 (#match? @flaw "\\b(\\w+)\\s*=\\s*\\1\\[")
 (#not-match? @flaw "__proto__|prototype|hasOwn|Object[.]create[(]null|new Map|[.](has|includes)[(]"))

; const keys = path.split('.'); for … { node = node[keys[i]]; } node[keys[last]] = value
((statement_block
  (_ (variable_declarator name: (identifier) @keys value: (call_expression function: (member_expression property: (property_identifier) @split))))
  [(for_statement body: (_) @walk) (for_in_statement body: (_) @walk) (while_statement body: (_) @walk)]
  (expression_statement (assignment_expression left: (subscript_expression object: (identifier) @node index: (_) @last)) @flaw)) @block
 (#eq? @split "split")
 (#match? @walk "\\b(\\w+)\\s*=\\s*\\1\\[")
 (#match? @last "[lL]ast|[kK]ey|[pP]op[(]|length|[pP]art|[sS]egment|[nN]ame|[pP]rop")
 (#not-match? @block "__proto__|prototype|hasOwn|Object[.]create[(]null|new Map|[.](has|includes)[(]"))

; out[outer] = out[outer] || {}; out[outer][inner] = value, with keys that were read from a query
((statement_block) @flaw
 (#match? @flaw "\\b(\\w+)\\[(\\w+)\\]\\s*(=\\s*\\1\\[\\2\\]\\s*([|]{2}|[?]{2})\\s*[{]\\s*[}]|([|]{2}|[?]{2})=\\s*[{]\\s*[}])[^]{0,300}\\b\\1\\[\\2\\]\\[\\w+\\]\\s*=[^=]")
 (#match? @flaw "decodeURIComponent[(]|searchParams|querystring|[.]split[(]['\"]&['\"][)]")
 (#not-match? @flaw "__proto__|prototype|hasOwn|Object[.]create[(]null|new Map|[.](has|includes)[(]"))

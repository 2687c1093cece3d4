; triggers: for forEach
; says: merges into nested objects under whatever keys it is given
; strength: likely

; for (const key in source) { … target[key] = merge(target[key], …) … }
((for_in_statement
  left: (identifier) @name
  body: (statement_block
    [
      (expression_statement (assignment_expression
        left: (subscript_expression index: (identifier) @key)
        right: (call_expression arguments: (arguments (subscript_expression index: (identifier) @inner)))) @flaw)
      (if_statement (statement_block (expression_statement (assignment_expression
        left: (subscript_expression index: (identifier) @key)
        right: (call_expression arguments: (arguments (subscript_expression index: (identifier) @inner)))) @flaw)))
      (if_statement (expression_statement (assignment_expression
        left: (subscript_expression index: (identifier) @key)
        right: (call_expression arguments: (arguments (subscript_expression index: (identifier) @inner)))) @flaw))
    ])) @loop
 (#eq? @name @key)
 (#eq? @key @inner)
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

; triggers: ignoreMethods lusca csrf csurf
; says: the protection against forged requests is switched off
; strength: likely

; csrf({ ignoreMethods: ['GET', 'POST'] })
((call_expression
  function: (identifier) @function
  arguments: (arguments (object (pair
    key: (property_identifier) @option
    value: (array (string (string_fragment) @method))) @flaw)))
 (#match? @function "[cC]srf|[cC]surf|[cC]srfProtection")
 (#eq? @option "ignoreMethods")
 (#any-of? @method "POST" "PUT" "PATCH" "DELETE" "post" "put" "patch" "delete"))

; lusca({ csrf: false })
((call_expression
  function: (identifier) @function
  arguments: (arguments (object (pair key: (property_identifier) @option value: (false)) @flaw)))
 (#eq? @function "lusca")
 (#eq? @option "csrf"))

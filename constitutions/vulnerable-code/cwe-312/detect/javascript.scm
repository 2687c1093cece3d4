; triggers: assw ecret oken PIKey piKey api_key rivateKey process.env ssphrase redit cvv
; says: a password or key is written where others can read it
; strength: likely

; console.log(password), logger.info('…', user.password)
((call_expression
  function: (member_expression object: (_) @logger property: (property_identifier) @function)
  arguments: (arguments [(identifier) @secret (member_expression property: (property_identifier) @secret)])) @flaw
 (#match? @logger "^(console|log|logger|winston|LOGGER|this[.]logger|req[.]log|fastify[.]log|app[.]log)$")
 (#any-of? @function "log" "info" "warn" "error" "debug" "trace" "verbose" "fatal")
 (#match? @secret "^(.*(p|_p|P)assw(or)?d|password|passwd|pwd|pass_?phrase|.*[sS]ecret([kK]ey)?|.*([aA]ccess|[aA]uth|[rR]efresh|[rR]eset)_?[tT]oken|.*[aA]pi_?[kK]ey|.*[pP]rivate_?[kK]ey|credit_?[cC]ard(_?[nN]umber)?|card_?[nN]umber|ssn|cvv)$"))

; console.log(`password: ${password}`), console.log('password: ' + password)
((call_expression
  function: (member_expression object: (_) @logger property: (property_identifier) @function)
  arguments: (arguments [
    (template_string (template_substitution [(identifier) @secret (member_expression property: (property_identifier) @secret)]))
    (binary_expression operator: "+" right: [(identifier) @secret (member_expression property: (property_identifier) @secret)])
    (binary_expression left: (binary_expression operator: "+" right: [(identifier) @secret (member_expression property: (property_identifier) @secret)]) operator: "+")
  ])) @flaw
 (#match? @logger "^(console|log|logger|winston|LOGGER|this[.]logger|req[.]log|fastify[.]log|app[.]log)$")
 (#any-of? @function "log" "info" "warn" "error" "debug" "trace" "verbose" "fatal")
 (#match? @secret "^(.*(p|_p|P)assw(or)?d|password|passwd|pwd|pass_?phrase|.*[sS]ecret([kK]ey)?|.*([aA]ccess|[aA]uth|[rR]efresh|[rR]eset)_?[tT]oken|.*[aA]pi_?[kK]ey|.*[pP]rivate_?[kK]ey|credit_?[cC]ard(_?[nN]umber)?|card_?[nN]umber|ssn|cvv)$"))

; console.log(process.env), console.log(JSON.stringify(process.env))
((call_expression
  function: (member_expression object: (_) @logger property: (property_identifier) @function)
  arguments: (arguments) @given) @flaw
 (#match? @logger "^(console|log|logger|winston|this[.]logger)$")
 (#any-of? @function "log" "info" "warn" "error" "debug" "trace")
 (#match? @given "(^[(]|[(,+{:]|[$][{])\\s*process[.]env\\s*[),}]"))

; localStorage.setItem('password', password), res.cookie('password', password)
((call_expression
  function: (member_expression object: (_) @store property: (property_identifier) @function)
  arguments: (arguments . [(string (string_fragment) @name) (identifier) @name] . (_) @value)) @flaw
 (#match? @store "(^|[.])(localStorage|sessionStorage|res|response|[cC]ookies|reply)$")
 (#any-of? @function "setItem" "cookie" "set")
 (#match? @name "^(.*[pP]assw(or)?d|passwd|pwd|secret|[cC]redit_?[cC]ard.*|card_?[nN]umber|ssn|cvv|private_?[kK]ey)$")
 (#not-match? @value "[hH]ash|[eE]ncrypt|[cC]rypt|^['\"]|[tT]oken|^null$|^undefined$"))

; document.cookie = `password=${password}`, localStorage.password = password
((assignment_expression left: (member_expression object: (_) @store property: (property_identifier) @field) right: (_) @value) @flaw
 (#match? @store "^(document|localStorage|sessionStorage|window[.]localStorage)$")
 (#match? @field "^(cookie|password|passwd|secret)$")
 (#match? @value "[pP]assw(or)?d|passwd|^password$")
 (#not-match? @value "[hH]ash|[eE]ncrypt|[cC]rypt|^['\"][^'\"]*['\"]$"))

; new webpack.DefinePlugin({ 'process.env': JSON.stringify(process.env) })
((new_expression constructor: (_) @plugin arguments: (arguments (object) @given)) @flaw
 (#match? @plugin "(^|[.])(DefinePlugin|EnvironmentPlugin)$")
 (#match? @given "process[.]env\\s*[)},]|[.]{3}process[.]env"))

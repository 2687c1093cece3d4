; triggers: HasPrefix
; says: an address counts as the site's own that may name another site
; strength: likely

; if strings.HasPrefix(next, "/") { return next }: so does //evil.test
([(function_declaration name: (_) @name body: (block) @body) (method_declaration name: (_) @name body: (block) @body)] @flaw
 (#match? @name "[rR]edir|[uU]rl|URL|[tT]arget|[nN]ext|[lL]ocal|[rR]eturn|[sS]anitize|[sS]afe|[vV]alid|[lL]ogin|[cC]allback|[aA]ddress|[lL]ink|[gG]oto")
 (#match? @body "strings[.]HasPrefix[(](\\w*(?:[uU]rl|URL|[tT]arget|[nN]ext|[rR]edirect|[rR]eturn|[dD]est|[cC]ontinue|[tT]o|[lL]ocation)\\w*), \"/\"[)](?:(?!&&)[^{])*[{]\\s*(?:return \\1\\b|http[.]Redirect[(]|c[.]Redirect[(])")
 (#not-match? @body "\"//\"|\\[1\\]|[.]Host\\b|Hostname[(]|'/'"))

; triggers: helmet ontent-Security-Policy ontent-security-policy rame-Options BrowserWindow BrowserView WebContentsView
; says: a protection that browsers give is switched off
; strength: likely

((call_expression function: (identifier) @helmet arguments: (arguments (object (pair key: (property_identifier) @option value: (false)) @flaw)))
 (#eq? @helmet "helmet")
 (#any-of? @option "contentSecurityPolicy" "frameguard" "xFrameOptions" "hsts" "strictTransportSecurity" "noSniff" "xContentTypeOptions"))

; res.setHeader('Content-Security-Policy', "default-src * 'unsafe-inline'")
((call_expression
  function: (member_expression property: (property_identifier) @set)
  arguments: (arguments . (string (string_fragment) @header) . [(string) (template_string)] @policy .)) @flaw
 (#any-of? @set "setHeader" "header" "set" "append")
 (#match? @header "^[cC]ontent-[sS]ecurity-[pP]olicy$")
 (#match? @policy "(default|script)-src[^;]*(\\s[*](\\s|;|['\"`]|$)|'unsafe-eval')"))

; res.setHeader('X-Frame-Options', 'ALLOWALL')
((call_expression
  function: (member_expression property: (property_identifier) @set)
  arguments: (arguments . (string (string_fragment) @header) . (string (string_fragment) @value) .)) @flaw
 (#any-of? @set "setHeader" "header" "set" "append")
 (#match? @header "^[xX]-[fF]rame-[oO]ptions$")
 (#match? @value "^[aA][lL][lL][oO][wW]"))

; new BrowserWindow({ webPreferences: { nodeIntegration: true, contextIsolation: false, webSecurity: false } })
((new_expression constructor: (_) @class arguments: (arguments (object (pair key: (property_identifier) @preferences value: (object (pair key: (property_identifier) @option value: [(true) (false)] @value) @flaw)))))
 (#match? @class "^(electron[.])?(BrowserWindow|BrowserView|WebContentsView)$")
 (#eq? @preferences "webPreferences")
 (#match? @option "^(nodeIntegration|nodeIntegrationInWorker|nodeIntegrationInSubFrames|contextIsolation|webSecurity|allowRunningInsecureContent|sandbox|experimentalFeatures|enableRemoteModule)$")
 (#match? @flaw "^(nodeIntegration\\w*|allowRunningInsecureContent|experimentalFeatures|enableRemoteModule)\\s*:\\s*true$|^(contextIsolation|webSecurity)\\s*:\\s*false$"))

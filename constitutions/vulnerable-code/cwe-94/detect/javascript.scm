; triggers: webPreferences BrowserWindow BrowserView webview
; says: scripts of any page that is shown are given the powers of the program
; strength: likely

; new BrowserWindow({ webPreferences: { nodeIntegration: true } })
((new_expression constructor: (_) @window arguments: (arguments (object (pair key: (property_identifier) @preferences
  value: (object (pair key: (property_identifier) @option value: [(true) (false)] @value) @setting) @flaw))))
 (#match? @window "(BrowserWindow|BrowserView|WebContentsView)$")
 (#eq? @preferences "webPreferences")
 (#match? @setting "^(nodeIntegration|nodeIntegrationInWorker|nodeIntegrationInSubFrames|allowRunningInsecureContent|experimentalFeatures)\\s*:\\s*true$|^(webSecurity|contextIsolation)\\s*:\\s*false$"))

; const preferences = { nodeIntegration: true }
((program (_ (variable_declarator value: (object (pair key: (property_identifier) @option value: (true)) @flaw)))) @file
 (#eq? @option "nodeIntegration")
 (#match? @file "BrowserWindow|electron"))

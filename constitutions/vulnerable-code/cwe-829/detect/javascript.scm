; triggers: http:// crossenv cross-env.js expres exress epxress lodahs lodashs loadsh lodasg axois axioss axos momnet momment recat raect reactt mongose mongoosee momgoose nodemailer.js nodemailer-js node-fabric fabric-js mysqljs sqlite.js sqliter mssql.js mssql-node proxy.js jquery.js d3.js opencv.js openssl.js node-openssl gruntcli ffmepg babelcli electorn loadyaml discordi.js discord.jss socketio.js sokcet.io coffe-script chalkk comander commandr jsonwebtokens jsonwebtokken bcryptt dotenvv typscript webpakc esliint
; says: code comes from where others can put theirs
; strength: likely

((call_expression function: (identifier) @require arguments: (arguments . (string (string_fragment) @name) @flaw .))
 (#eq? @require "require")
 (#any-of? @name "crossenv" "cross-env.js" "expres" "exress" "expresss" "epxress" "lodahs" "lodashs" "loadsh" "lodasg" "axois" "axioss" "axos" "momnet" "momment" "recat" "raect" "reactt" "mongose" "mongoosee" "momgoose" "nodemailer.js" "nodemailer-js" "node-fabric" "fabric-js" "mysqljs" "sqlite.js" "sqliter" "mssql.js" "mssql-node" "proxy.js" "http-proxy.js" "jquery.js" "d3.js" "opencv.js" "openssl.js" "node-openssl" "gruntcli" "ffmepg" "babelcli" "electorn" "loadyaml" "discordi.js" "discord.jss" "socketio.js" "sokcet.io" "coffe-script" "chalkk" "comander" "commandr" "jsonwebtokens" "jsonwebtokken" "bcryptt" "dotenvv" "typscript" "webpakc" "esliint"))

((import_statement source: (string (string_fragment) @name) @flaw)
 (#any-of? @name "crossenv" "cross-env.js" "expres" "exress" "expresss" "epxress" "lodahs" "lodashs" "loadsh" "lodasg" "axois" "axioss" "axos" "momnet" "momment" "recat" "raect" "reactt" "mongose" "mongoosee" "momgoose" "nodemailer.js" "nodemailer-js" "node-fabric" "fabric-js" "mysqljs" "sqlite.js" "sqliter" "mssql.js" "mssql-node" "proxy.js" "http-proxy.js" "jquery.js" "d3.js" "opencv.js" "openssl.js" "node-openssl" "gruntcli" "ffmepg" "babelcli" "electorn" "loadyaml" "discordi.js" "discord.jss" "socketio.js" "sokcet.io" "coffe-script" "chalkk" "comander" "commandr" "jsonwebtokens" "jsonwebtokken" "bcryptt" "dotenvv" "typscript" "webpakc" "esliint"))

; script.src = 'http://…'
((assignment_expression
  left: (member_expression object: (_) @element property: (property_identifier) @field)
  right: [(string (string_fragment) @address) (template_string . (string_fragment) @address)]) @flaw
 (#any-of? @field "src" "href")
 (#match? @element "[sS]cript|iframe|[lL]oader|^(el|s|js|tag|link)$")
 (#match? @address "^http://(?!localhost|127[.]|\\[::1)[^/]+[.]"))

; script.setAttribute('src', 'http://…')
((call_expression
  function: (member_expression object: (_) @element property: (property_identifier) @function)
  arguments: (arguments . (string (string_fragment) @name) . (string (string_fragment) @address) .)) @flaw
 (#eq? @function "setAttribute")
 (#eq? @name "src")
 (#match? @element "[sS]cript|iframe")
 (#match? @address "^http://(?!localhost|127[.])"))

; fetch('http://…/setup.exe'), https.get('http://…/install.sh'), exec('curl http://… | sh')
((call_expression
  function: [(identifier) @function (member_expression property: (property_identifier) @function)]
  arguments: (arguments . [(string (string_fragment) @address) (template_string (string_fragment) @address)])) @flaw
 (#match? @function "^(fetch|get|request|download|axios|got|getScript|importScripts|exec|execSync|spawn|loadScript|pipe|from|run|needle|curl|wget|nugget|install)$")
 (#match? @address "^http://(?!localhost|127[.]|\\[::1)\\S+[.](js|mjs|exe|sh|bash|dmg|pkg|msi|deb|rpm|apk|jar|bat|cmd|ps1|py|app|bin|zip|tgz|tar[.]gz|dll|so|node|wasm|run|ipa|whl|gem|xpi|crx)([?#]\\S*)?$|(curl|wget)\\b[^|;&]*http://(?!localhost|127[.])[^|;&]*[|;&]+\\s*(sudo\\s+)?(sh|bash|node|python)\\b|(curl|wget)\\b[^|;&]*http://(?!localhost|127[.])\\S+[.](exe|sh|dmg|pkg|msi|deb|rpm|jar|zip|tgz|tar[.]gz|js|py)"))

; const url = 'http://…/tool.exe'; fetch(url)
((program (lexical_declaration (variable_declarator name: (identifier) @name value: (string (string_fragment) @address))) @flaw) @file
 (#match? @address "^http://(?!localhost|127[.]|\\[::1)\\S+[.](exe|sh|dmg|pkg|msi|deb|rpm|apk|jar|bat|ps1|dll|run|ipa)([?#]\\S*)?$")
 (#match? @file "fetch|[dD]ownload|http|axios|got|request"))

; <script src="http://…">, <iframe src="http://…"> in text
([(string (string_fragment) @markup) (template_string (string_fragment) @markup)] @flaw
 (#match? @markup "<(script|iframe)[^>]*\\ssrc=\\\\?[\"']http://(?!localhost|127[.])"))

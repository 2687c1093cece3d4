; triggers: passw PASSW Passw passphrase PASSPHRASE Passphrase pwd PWD Pwd _pass _PASS Pass secret SECRET Secret token TOKEN Token _key _KEY Key APIKEY api-key Api-Key API-Key jwt hmac Hmac Fernet AKIA ASIA ghp_ github_pat_ xox k_live_ AIza PRIVATE postgres mysql mongodb redis amqp ftp: smtp
; says: a password or key stands in the source code
; strength: likely

; const password = '...', config.password = '...', { password: '...' }, class { password = '...' },
; function f(password = '...'), password === '...'
([
  (variable_declarator name: (identifier) @name
    value: [(string . (string_fragment) @secret .) (template_string . (string_fragment) @secret .)] @flaw)
  (assignment_expression left: (identifier) @name
    right: [(string . (string_fragment) @secret .) (template_string . (string_fragment) @secret .)] @flaw)
  (assignment_expression left: (member_expression property: (property_identifier) @name)
    right: [(string . (string_fragment) @secret .) (template_string . (string_fragment) @secret .)] @flaw)
  (assignment_expression left: (subscript_expression index: (string (string_fragment) @name))
    right: [(string . (string_fragment) @secret .) (template_string . (string_fragment) @secret .)] @flaw)
  (object (pair key: (property_identifier) @name
    value: [(string . (string_fragment) @secret .) (template_string . (string_fragment) @secret .)] @flaw)) @table
  (object (pair key: (string (string_fragment) @name)
    value: [(string . (string_fragment) @secret .) (template_string . (string_fragment) @secret .)] @flaw)) @table
  (class_body (_ [(property_identifier) (private_property_identifier)] @name
    [(string . (string_fragment) @secret .) (template_string . (string_fragment) @secret .)] @flaw))
  (formal_parameters (_ (identifier) @name
    [(string . (string_fragment) @secret .) (template_string . (string_fragment) @secret .)] @flaw))
  (binary_expression left: [
      (identifier) @name
      (member_expression property: (property_identifier) @name)
    ]
    operator: ["==" "==="]
    right: (string . (string_fragment) @secret .) @flaw)
 ]
 (#match? @name "(^|[_-]|[a-z0-9])([pP]assword|PASSWORD|[pP]asswd|PASSWD|[pP]assphrase|PASSPHRASE)$|(^|_)(pwd|PWD)$|[a-z]Pwd$|(^|[#_-])(secret|SECRET)$|[a-z]Secret$|(^|[_-])(secret|SECRET)[_-]?(key|KEY)$|[sS]ecretKey$|(^|_)(db|smtp|mail|mysql|redis|admin|DB|SMTP|MAIL|MYSQL|REDIS|ADMIN)_(pass|PASS)$|(db|smtp|mail|mysql|redis|admin)Pass$")
 (#not-match? @name "^_?(DATA|STORAGE|CONF|ATTR|FIELD|HEADER|PARAM|COLUMN|LABEL|DUMMY|FAKE|MOCK)_|^_?(dummy|fake|mock)(_|[A-Z])")
 (#match? @secret "^[!-~]{4,}$")
 (#not-match? @secret "^([pP]ass(word|wd|phrase)?|PASSWORD|pwd|(client|jwt|app|api|shared|webhook)?[_-]?[sS]ecret([_-]?[kK]ey)?|SECRET|[a-zA-Z_-]*([pP]assword|passwd|[pP]assphrase)|string|text|hidden|required|optional|none|null|undefined|true|false|boolean|basic|bearer|plain|prompt|input|stdin|auto|default|disabled|enabled|unset|unused|unavailable|anonymous|guest|not[_-]?(set|available|used|needed|required|applicable|configured)|bcrypt|argon2|scrypt|pbkdf2)$")
 (#not-match? @secret "^[A-Z][a-z]+$|^[A-Z0-9]*_[A-Z0-9_]*$|^[a-zA-Z_]+([.][a-zA-Z_]+)+$|^[#.:/~][A-Za-z./_-]|^--?[a-z]|^[a-z][a-z0-9+-]*://|[.](pem|key|crt|txt|json|ya?ml|toml|ini|env|html?|tsx?|jsx?)$|^[^A-Za-z0-9]+$")
 (#not-match? @secret "[$][{(]|[{]{2}|^[{<%$*]|[>}]$|[|]|[*]{3}|[.]{3}|^(vault|ssm|arn|env|sops|secretsmanager|keyring|file):|^ENC[[]")
 (#not-match? @secret "[cC]hange|CHANGE|[eE]xample|EXAMPLE|[pP]lace.?holder|PLACEHOLDER|[dD]ummy|DUMMY|[sS]ample|SAMPLE|[rR]eplace|REPLACE|[iI]nsert|INSERT|[rR]edacted|REDACTED|[yY]our[_-]|YOUR|[tT]odo|TODO|FIXME|[xX]{3}|^([tT]est|TEST|[fF]ake|FAKE|[mM]ock)"))

; const apiKey = '...', { accessToken: '...' }: names that also serve harmless values, so the literal must look like a key
([
  (variable_declarator name: (identifier) @name
    value: [(string . (string_fragment) @secret .) (template_string . (string_fragment) @secret .)] @flaw)
  (assignment_expression left: (identifier) @name
    right: [(string . (string_fragment) @secret .) (template_string . (string_fragment) @secret .)] @flaw)
  (assignment_expression left: (member_expression property: (property_identifier) @name)
    right: [(string . (string_fragment) @secret .) (template_string . (string_fragment) @secret .)] @flaw)
  (pair key: (property_identifier) @name
    value: [(string . (string_fragment) @secret .) (template_string . (string_fragment) @secret .)] @flaw)
  (pair key: (string (string_fragment) @name)
    value: [(string . (string_fragment) @secret .) (template_string . (string_fragment) @secret .)] @flaw)
  (class_body (_ [(property_identifier) (private_property_identifier)] @name
    [(string . (string_fragment) @secret .) (template_string . (string_fragment) @secret .)] @flaw))
  (formal_parameters (_ (identifier) @name
    [(string . (string_fragment) @secret .) (template_string . (string_fragment) @secret .)] @flaw))
  (binary_expression left: [
      (identifier) @name
      (member_expression property: (property_identifier) @name)
      (subscript_expression index: (string (string_fragment) @name))
    ]
    operator: ["==" "===" "!=" "!=="]
    right: (string . (string_fragment) @secret .) @flaw)
 ]
 (#match? @name "(^|[_-])(api|access|auth|private|encryption|signing|signature|jwt|hmac|aes|master|account|API|ACCESS|AUTH|PRIVATE|ENCRYPTION|SIGNING|SIGNATURE|JWT|HMAC|AES|MASTER|ACCOUNT)[_-]?(key|token|KEY|TOKEN)$|([aA]pi|[aA]ccess|[aA]uth|[pP]rivate|[eE]ncryption|[sS]igning|[jJ]wt|[hH]mac|[mM]aster)(Key|Token)$|(^|[#_])(token|TOKEN)$|[a-z]Token$|^(x-)?(api-key|auth-token|X-API-Key|X-Api-Key|X-Auth-Token)$")
 (#not-match? @name "([cC]srf|[xX]srf|[nN]ext|[pP]age|[cC]ontinuation|[cC]ancel|[cC]ancellation|[pP]unctuation|[kK]eyword|[iI]njection|CSRF|NEXT|PAGE|INJECTION)[_-]?([tT]oken|TOKEN)$")
 (#match? @secret "^(?=[!-~]*[0-9])(?=[!-~]*[A-Za-z])[!-~]{12,}$|^(?=[!-~]*[0-9])(?=[!-~]*[a-z])(?=[!-~]*[A-Z])[!-~]{8,}$|^[!-~]{20,}$")
 (#not-match? @secret "^[A-Z0-9]*_[A-Z0-9_]*$|^[a-zA-Z_]+([.][a-zA-Z_]+)+$|^[a-zA-Z]+([:_-][a-zA-Z]+)*$|^[#.:/~@][A-Za-z./_-]|^--?[a-z]|^[a-z][a-z0-9+-]*:|[.](pem|key|crt|txt|json|ya?ml|toml|ini|env|html?|tsx?|jsx?)$|[(),;<>]")
 (#not-match? @secret "[$][{(]|[{]{2}|^[{<%$*]|[>}]$|[*]{3}|[.]{3}|^ENC[[]")
 (#not-match? @secret "[cC]hange|CHANGE|[eE]xample|EXAMPLE|[pP]lace.?holder|PLACEHOLDER|[dD]ummy|DUMMY|[sS]ample|SAMPLE|[rR]eplace|REPLACE|[iI]nsert|INSERT|[rR]edacted|REDACTED|[yY]our[_-]|YOUR|[tT]odo|TODO|FIXME|[xX]{3}|^([tT]est|TEST|[fF]ake|FAKE|[mM]ock)|[tT]est[_-]|0{6}|1234567"))

; jwt.sign(claims, '...'), jwt.verify(token, '...'), createHmac('sha256', '...')
((call_expression
  function: (member_expression object: (identifier) @module property: (property_identifier) @function)
  arguments: (arguments . (_) . (string (string_fragment) @secret) @flaw))
 (#match? @module "^(jwt|jsonwebtoken)$")
 (#any-of? @function "sign" "verify")
 (#not-match? @secret "BEGIN PUBLIC|BEGIN CERT|[cC]hange|CHANGE|[eE]xample|EXAMPLE|[yY]our[_-]|YOUR|[dD]ummy|^([tT]est|TEST)|[{<]"))
((call_expression
  function: [(member_expression property: (property_identifier) @function) (identifier) @function]
  arguments: (arguments . (_) . (string (string_fragment) @secret) @flaw))
 (#any-of? @function "createHmac" "createCipheriv" "createDecipheriv")
 (#not-match? @secret "[cC]hange|CHANGE|[eE]xample|EXAMPLE|[yY]our[_-]|YOUR|[dD]ummy|^([tT]est|TEST)|[{<]"))

; literals in the format of known tokens, and private keys, under any other name
([(string (string_fragment) @secret) (template_string (string_fragment) @secret)] @flaw
 (#match? @secret "^(AKIA|ASIA)[0-9A-Z]{16}$|^gh[pousr]_[A-Za-z0-9]{36,}$|^github_pat_[A-Za-z0-9_]{40,}$|^xox[abprs]-[A-Za-z0-9-]{20,}$|^[sr]k_live_[A-Za-z0-9]{16,}$|^AIza[A-Za-z0-9_-]{35}$|-----BEGIN ([A-Z]+ )?PRIVATE KEY-----[^-]*[A-Za-z0-9+/=]{40}")
 (#not-match? @secret "EXAMPLE|[xX]{4}|0{8}"))

; postgresql://user:password@host/database
([(string (string_fragment) @secret) (template_string . (string_fragment) @secret .)] @flaw
 (#match? @secret "^[a-z][a-z0-9+.-]*://[^:/@\\s]+:[^@/\\s{}$<>%*]{4,}@[^\\s]+$")
 (#not-match? @secret "://[^:]*:([a-z_-]*pass(word|wd)?|secret|user|postgres|root|guest|admin|mysql|mongo|redis|token|rabbitmq|xxx+|[.]{3}|[cC]hange[a-z_-]*|[eE]xample|[yY]our[a-z_-]+|[tT]est[a-z]*|dummy)@|@(localhost|127[.]0[.]0[.]1|db|example[.](com|org|net))([:/]|$)"))

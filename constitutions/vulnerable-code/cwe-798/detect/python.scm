; triggers: passw PASSW Passw passphrase PASSPHRASE Passphrase pwd PWD Pwd _pass _PASS Pass secret SECRET Secret token TOKEN Token _key _KEY api-key Api-Key API-Key jwt hmac Hmac Fernet AKIA ASIA ghp_ github_pat_ xox k_live_ AIza PRIVATE postgres mysql mongodb redis amqp ftp: smtp .login(
; says: a password or key stands in the source code
; strength: likely

; password = "...", self.password = "...", config["SECRET_KEY"] = "...", f(password="..."), {"password": "..."},
; def f(password="..."), password == "..."
([
  (assignment left: (identifier) @name
    right: (string . (string_start) . (string_content) @secret . (string_end) .) @flaw)
  (assignment left: (attribute attribute: (identifier) @name)
    right: (string . (string_start) . (string_content) @secret . (string_end) .) @flaw)
  (assignment left: (subscript subscript: (string (string_content) @name))
    right: (string . (string_start) . (string_content) @secret . (string_end) .) @flaw)
  (keyword_argument name: (identifier) @name
    value: (string . (string_start) . (string_content) @secret . (string_end) .) @flaw)
  (dictionary (pair key: (string (string_content) @name)
    value: (string . (string_start) . (string_content) @secret . (string_end) .) @flaw)) @table
  (default_parameter name: (identifier) @name
    value: (string . (string_start) . (string_content) @secret . (string_end) .) @flaw)
  (typed_default_parameter name: (identifier) @name
    value: (string . (string_start) . (string_content) @secret . (string_end) .) @flaw)
  (comparison_operator . [
      (identifier) @name
      (attribute attribute: (identifier) @name)
      (subscript subscript: (string (string_content) @name))
    ]
    . "==" .
    (string . (string_start) . (string_content) @secret . (string_end) .) @flaw .)
 ]
 (#match? @name "(^|[_-]|[a-z0-9])([pP]assword|PASSWORD|[pP]asswd|PASSWD|[pP]assphrase|PASSPHRASE)$|(^|_)(pwd|PWD)$|[a-z]Pwd$|(^|[_-])(secret|SECRET)$|[a-z]Secret$|(^|[_-])(secret|SECRET)[_-]?(key|KEY)$|[sS]ecretKey$|(^|_)(db|smtp|mail|mysql|redis|admin|DB|SMTP|MAIL|MYSQL|REDIS|ADMIN)_(pass|PASS)$")
 (#not-match? @name "^_?(update|change|reset|show|hide|confirm|check|verify|use|has|is|no|require|ask|store|save|random|generate|need|allow|skip|forgot|without|with)_")
 (#not-match? @name "^_?(DATA|STORAGE|CONF|ATTR|FIELD|HEADER|PARAM|COLUMN|LABEL|DUMMY|FAKE|MOCK)_|^_?(dummy|fake|mock)(_|[A-Z])")
 (#match? @secret "^[!-~]{4,}$")
 (#not-match? @secret "^([pP]ass(word|wd|phrase)?|PASSWORD|pwd|(client|jwt|app|api|shared|webhook)?[_-]?secret([_-]?key)?|SECRET|[a-z_-]*(password|passwd|passphrase)|string|str|text|hidden|required|optional|none|None|null|undefined|true|false|bool|basic|bearer|plain|prompt|input|stdin|auto|default|disabled|enabled|unset|unused|unavailable|anonymous|guest|not[_-]?(set|available|used|needed|required|applicable|configured)|bcrypt|argon2|scrypt|pbkdf2)$")
 (#not-match? @secret "^[A-Z][a-z]+$|^[A-Z0-9]*_[A-Z0-9_]*$|^[a-z_]+([.][a-z_]+)+$|^[#.:/~][A-Za-z./_-]|^--?[a-z]|^[a-z][a-z0-9+-]*://|[.](pem|key|crt|txt|json|ya?ml|toml|ini|env|html?|py|js)$|^[^A-Za-z0-9]+$")
 (#not-match? @secret "[$][{(]|[{]{2}|^[{<%$*]|[>}]$|[|]|[*]{3}|[.]{3}|^(vault|ssm|arn|env|sops|secretsmanager|keyring|file):|^ENC[[]")
 (#not-match? @secret "[cC]hange|CHANGE|[eE]xample|EXAMPLE|[pP]lace.?holder|PLACEHOLDER|[dD]ummy|DUMMY|[sS]ample|SAMPLE|[rR]eplace|REPLACE|[iI]nsert|INSERT|[rR]edacted|REDACTED|[yY]our[_-]|YOUR|[tT]odo|TODO|FIXME|[xX]{3}|^([tT]est|TEST|[fF]ake|FAKE|[mM]ock)"))

; api_key = "...", access_token = "...": names that also serve harmless values, so the literal must look like a key
([
  (assignment left: (identifier) @name
    right: (string . (string_start) . (string_content) @secret . (string_end) .) @flaw)
  (assignment left: (attribute attribute: (identifier) @name)
    right: (string . (string_start) . (string_content) @secret . (string_end) .) @flaw)
  (assignment left: (subscript subscript: (string (string_content) @name))
    right: (string . (string_start) . (string_content) @secret . (string_end) .) @flaw)
  (keyword_argument name: (identifier) @name
    value: (string . (string_start) . (string_content) @secret . (string_end) .) @flaw)
  (pair key: (string (string_content) @name)
    value: (string . (string_start) . (string_content) @secret . (string_end) .) @flaw)
  (default_parameter name: (identifier) @name
    value: (string . (string_start) . (string_content) @secret . (string_end) .) @flaw)
  (typed_default_parameter name: (identifier) @name
    value: (string . (string_start) . (string_content) @secret . (string_end) .) @flaw)
  (comparison_operator . (identifier) @name . "==" .
    (string . (string_start) . (string_content) @secret . (string_end) .) @flaw .)
 ]
 (#match? @name "(^|[_-])(api|access|auth|private|encryption|signing|signature|jwt|hmac|aes|fernet|master|account|API|ACCESS|AUTH|PRIVATE|ENCRYPTION|SIGNING|SIGNATURE|JWT|HMAC|AES|FERNET|MASTER|ACCOUNT)[_-]?(key|token|KEY|TOKEN)$|(api|Api|access|auth|private|encryption|signing|jwt|hmac|master)(Key|Token)$|(^|_)(token|TOKEN)$|[a-z]Token$|^(x-)?(api-key|auth-token|X-API-Key|X-Api-Key|X-Auth-Token)$")
 (#not-match? @name "(csrf|xsrf|next|page|continuation|cancel|cancellation|eos|bos|pad|unk|mask|sep|cls|start|end|stop|special|CSRF|NEXT|PAGE|EOS|BOS|PAD|UNK|MASK|SEP|CLS|START|END|STOP|[cC]srf|[nN]extPage)[_-]?([tT]oken|TOKEN)$")
 (#match? @secret "^(?=[!-~]*[0-9])(?=[!-~]*[A-Za-z])[!-~]{12,}$|^(?=[!-~]*[0-9])(?=[!-~]*[a-z])(?=[!-~]*[A-Z])[!-~]{8,}$|^[!-~]{20,}$")
 (#not-match? @secret "^[A-Z0-9]*_[A-Z0-9_]*$|^[a-z_]+([.][a-z_]+)+$|^_?[a-z]+([_-][a-z]+)*$|^[a-zA-Z]+(:[a-zA-Z]+)+$|^[#.:/~][A-Za-z./_-]|^--?[a-z]|^[a-z][a-z0-9+-]*:|[.](pem|key|crt|txt|json|ya?ml|toml|ini|env|html?|py|js)$|[(),;<>]|\\][+*?{]")
 (#not-match? @secret "[$][{(]|[{]{2}|^[{<%$*]|[>}]$|[*]{3}|[.]{3}|^ENC[[]")
 (#not-match? @secret "[cC]hange|CHANGE|[eE]xample|EXAMPLE|[pP]lace.?holder|PLACEHOLDER|[dD]ummy|DUMMY|[sS]ample|SAMPLE|[rR]eplace|REPLACE|[iI]nsert|INSERT|[rR]edacted|REDACTED|[yY]our[_-]|YOUR|[tT]odo|TODO|FIXME|[xX]{3}|^([tT]est|TEST|[fF]ake|FAKE|[mM]ock)|[tT]est[_-]|0{6}|1234567"))

; jwt.encode(claims, "..."), hmac.new(b"...", message), Fernet(b"...")
([
  (call function: (attribute object: (identifier) @module attribute: (identifier) @function)
    arguments: (argument_list . (_) . (string . (string_start) . (string_content) @secret . (string_end) .) @flaw))
 ]
 (#eq? @module "jwt")
 (#any-of? @function "encode" "decode")
 (#not-match? @secret "BEGIN PUBLIC|BEGIN CERT|[cC]hange|CHANGE|[eE]xample|EXAMPLE|[yY]our[_-]|YOUR|[dD]ummy|^([tT]est|TEST)|[{<]"))
([
  (call function: (attribute object: (identifier) @module attribute: (identifier) @function)
    arguments: (argument_list . (string . (string_start) . (string_content) @secret . (string_end) .) @flaw))
 ]
 (#eq? @module "hmac")
 (#any-of? @function "new" "digest")
 (#not-match? @secret "[cC]hange|CHANGE|[eE]xample|EXAMPLE|[yY]our[_-]|YOUR|[dD]ummy|^([tT]est|TEST)|[{<]"))
([
  (call function: (identifier) @function
    arguments: (argument_list . (string . (string_start) . (string_content) @secret . (string_end) .) @flaw))
 ]
 (#eq? @function "Fernet")
 (#not-match? @secret "[cC]hange|CHANGE|[eE]xample|EXAMPLE|[yY]our[_-]|YOUR|[dD]ummy|^([tT]est|TEST)|[{<]"))

; literals in the format of known tokens, and private keys, under any other name
((string (string_content) @secret) @flaw
 (#match? @secret "^(AKIA|ASIA)[0-9A-Z]{16}$|^gh[pousr]_[A-Za-z0-9]{36,}$|^github_pat_[A-Za-z0-9_]{40,}$|^xox[abprs]-[A-Za-z0-9-]{20,}$|^[sr]k_live_[A-Za-z0-9]{16,}$|^AIza[A-Za-z0-9_-]{35}$|-----BEGIN ([A-Z]+ )?PRIVATE KEY-----[^-]*[A-Za-z0-9+/=]{40}")
 (#not-match? @secret "EXAMPLE|[xX]{4}|0{8}"))

; postgresql://user:password@host/database
((string (string_content) @secret) @flaw
 (#match? @secret "^[a-z][a-z0-9+.-]*://[^:/@\\s]+:[^@/\\s{}$<>%*]{4,}@[^\\s]+$")
 (#not-match? @secret "://[^:]*:([a-z_-]*pass(word|wd)?|secret|user|postgres|root|guest|admin|mysql|mongo|redis|token|rabbitmq|xxx+|[.]{3}|[cC]hange[a-z_-]*|[eE]xample|[yY]our[a-z_-]+|[tT]est[a-z]*|dummy)@|@(localhost|127[.]0[.]0[.]1|db|example[.](com|org|net))([:/]|$)"))

; server.login("robot@mail.test", "...")
((call
  function: (attribute object: (identifier) @server attribute: (identifier) @login)
  arguments: (argument_list . (_) . (string . (string_start) . (string_content) @secret . (string_end) .) @flaw .))
 (#match? @server "^(server|smtp|smtp_server|mail|mail_server|mailserver|ftp|imap|session|conn|connection|client|s|m|M)$")
 (#eq? @login "login")
 (#match? @secret "^[!-~]{4,}$")
 (#not-match? @secret "^([pP]ass(word|wd)?|PASSWORD|secret|anonymous|guest|anon.*|.*@|[a-z]+@[a-z.]+)$|[cC]hange|[eE]xample|EXAMPLE|[pP]lace.?holder|[dD]ummy|[sS]ample|[yY]our[_-]?|YOUR|[xX]{3}|^([tT]est|fake|mock)|[{<$%]"))

; KEY = b"…", and Fernet(KEY) or AES.new(KEY, …): a literal that is nothing but a key
((module
  (expression_statement (assignment left: (identifier) @name right: (string . (string_start) . (string_content) @secret . (string_end) .) @flaw))) @file
 (#match? @name "^_?([A-Z_]*KEY|[a-z_]*key)$")
 (#match? @secret "^[A-Za-z0-9+/_=-]{43}=$|^([0-9a-fA-F]{32}|[0-9a-fA-F]{48}|[0-9a-fA-F]{64})$")
 (#match? @file "\\b(Fernet|AES[.]new|AESGCM|ChaCha20Poly1305|hmac[.]new|jwt[.]encode|TripleDES|algorithms[.]AES)[(]")
 (#not-match? @secret "^(.)\\1+$|0{8}|[eE]xample|EXAMPLE"))

; triggers: sendMail send mail Mail
; says: the host of a link that is mailed is whatever the request says
; strength: likely

; `https://${req.headers.host}/reset?token=…` in a function that sends mail
((statement_block) @flaw
 (#match? @flaw "\\b(sendMail|sendEmail|send_mail|sendgrid|sgMail|[mM]ailgun|[tT]ransport(er)?[.]send|[mM]ailer[.]send|SES|resend[.]emails|postmark)\\b")
 (#match? @flaw "(https?:)?//(['\"]\\s*[+]|[$][{])\\s*(req|request|ctx)[.](headers[.]host|headers\\[['\"](host|x-forwarded-host)['\"]\\]|get[(]['\"][hH]ost['\"][)]|header[(]['\"][hH]ost['\"][)]|hostname|host)\\b|\\b(const|let|var)\\s+\\w*[hH]ost\\w*\\s*=\\s*(req|request)[.](headers[.]host|get[(]['\"][hH]ost['\"][)]|headers\\[['\"](host|x-forwarded-host)['\"]\\]|hostname)[^;]*;[^]*//(['\"]\\s*[+]\\s*|[$][{])\\w*[hH]ost|(req|request)[.]protocol\\b[^;]*(req|request)[.](headers[.]host|get[(]['\"][hH]ost['\"][)]|hostname)")
 (#match? @flaw "[tT]oken|[rR]eset|[vV]erif|[cC]onfirm|[aA]ctivat|[iI]nvit"))

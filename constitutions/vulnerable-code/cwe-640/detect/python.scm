; triggers: mail.send mailer send_mail EmailMessage sendmail send_message Message( email_user
; says: the host of a link that is mailed is whatever the request says
; strength: likely

; "https://" + request.META["HTTP_HOST"] + "/reset/" + token in a function that sends mail
((function_definition body: (block) @body) @flaw
 (#match? @body "\\b(send_mail|send_mass_mail|EmailMessage|EmailMultiAlternatives|sendmail|send_message|email_user|mail[.]send|mailer[.]send)\\b")
 (#match? @body "(https?://|[{]|[+]\\s*)[^\\n]{0,40}\\brequest[.](META\\[[\"']HTTP_(X_FORWARDED_)?HOST[\"']\\]|META[.]get[(][\"']HTTP_(X_FORWARDED_)?HOST[\"']|headers\\[[\"'](Host|X-Forwarded-Host)[\"']\\]|headers[.]get[(][\"'](Host|X-Forwarded-Host)[\"']|host_url\\b|url_root\\b|host\\b)")
 (#match? @body "[tT]oken|[rR]eset|[vV]erif|[cC]onfirm|[aA]ctivat|[iI]nvit"))

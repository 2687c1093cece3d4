; triggers: ontent-Security-Policy CSP_ XFrameOptions rame-Options content_security_policy
; says: a protection that browsers give is switched off
; strength: likely

; response.headers["Content-Security-Policy"] = "default-src * 'unsafe-eval'"
((assignment
  left: (subscript subscript: (string (string_content) @header))
  right: (string) @policy) @flaw
 (#match? @header "^[cC]ontent-[sS]ecurity-[pP]olicy$")
 (#match? @policy "(default|script)-src[^;]*(\\s[*](\\s|;|[\"']|$)|'unsafe-eval')"))

; response.headers["X-Frame-Options"] = "ALLOWALL"
((assignment
  left: (subscript subscript: (string (string_content) @header))
  right: (string (string_content) @value)) @flaw
 (#match? @header "^[xX]-[fF]rame-[oO]ptions$")
 (#match? @value "^[aA][lL][lL][oO][wW]"))

; Talisman(app, content_security_policy=None), Talisman(app, frame_options=None)
((call
  function: (identifier) @talisman
  arguments: (argument_list (keyword_argument name: (identifier) @option value: [(none) (false)]) @flaw))
 (#eq? @talisman "Talisman")
 (#any-of? @option "content_security_policy" "frame_options" "x_content_type_options" "strict_transport_security"))

; CSP_SCRIPT_SRC = ("*",)
((assignment left: (identifier) @option right: (_) @sources) @flaw
 (#any-of? @option "CSP_SCRIPT_SRC" "CSP_DEFAULT_SRC")
 (#match? @sources "[\"'][*][\"']|unsafe-eval"))

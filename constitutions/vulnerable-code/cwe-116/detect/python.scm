; triggers: script &lt; ../ javascript:
; says: text is stripped or escaped in part only
; strength: likely

; re.sub(r"<script.*?>.*?</script>", "", text)
((call
  function: (attribute object: (identifier) @module attribute: (identifier) @method)
  arguments: (argument_list . (string (string_content) @pattern) . (string) @by)) @flaw
 (#eq? @module "re")
 (#any-of? @method "sub" "subn")
 (#match? @pattern "<[^>]{0,12}script|javascript:|on[\\[(]?(error|load|click|\\\\w)")
 (#match? @by "^[rbuRBU]*[\"'][\"']$|^[rbuRBU]*[\"'] ?[\"']$"))

; text.replace("<script>", ""), name.replace("../", "")
((call
  function: (attribute attribute: (identifier) @method)
  arguments: (argument_list . (string (string_content) @cut) . (string) @by .)) @flaw
 (#eq? @method "replace")
 (#match? @cut "^</?script>?$|^javascript:$|^[.][.][/\\\\]+$")
 (#match? @by "^[rbuRBU]*[\"'][\"']$"))

; SCRIPTS = re.compile(r"<script.*?>.*?</script>"): </script > and </script x> close a script, too, and a dot is no line end
((call
  function: (attribute object: (identifier) @module attribute: (identifier) @method)
  arguments: (argument_list . (string (string_content) @pattern))) @flaw
 (#any-of? @module "re" "regex")
 (#eq? @method "compile")
 (#match? @pattern "^(\\([?]\\w+\\))?<script[^]*</script>$"))

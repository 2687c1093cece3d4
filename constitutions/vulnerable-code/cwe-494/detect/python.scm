; triggers: trust_remote_code curl wget exec( eval( trusted-host git+http index-url
; says: what was fetched is run without a check of what it is
; strength: likely

; os.system("curl … | sh"); also in a list that a shell is given
((string) @flaw
 (#match? @flaw "^[rbfRBF]*[\"']+[^\"']*\\b(curl|wget)\\b[^|\"']{0,200}https?:[^|\"']{0,200}[|]\\s*(sudo\\s+(-\\w+\\s+)*)?(/(usr/)?bin/)?(ba|z|da|k)?(sh|python3?|perl|node)\\b"))

; exec(requests.get(…).text)
((call
  function: (identifier) @run
  arguments: (argument_list . (_) @code)) @flaw
 (#any-of? @run "exec" "eval")
 (#match? @code "^(compile[(])?((requests|httpx|urllib3?)[.]|urlopen[(]|urllib[.]request[.])[^]*([.](text|content|read[(][)])|decode[(])"))

; pip install --trusted-host …, or from plain HTTP
((string (string_content) @option) @flaw
 (#match? @option "^--trusted-host(=|$)|^git[+]http://|^--(extra-)?index-url=http://(?!localhost|127)|\\bpip3? install\\b[^]*(--trusted-host|git[+]http://|index-url[ =]http://(?!localhost|127))"))

; AutoModel.from_pretrained("team/model", trust_remote_code=True): whatever the repository's owner uploads next is run
((call
  function: (attribute attribute: (identifier) @function)
  arguments: (argument_list (keyword_argument name: (identifier) @option value: (true))) @given) @flaw
 (#any-of? @function "from_pretrained" "from_config" "pipeline" "load_dataset")
 (#eq? @option "trust_remote_code")
 (#not-match? @given "\\b(revision|code_revision)\\s*="))
((call
  function: (identifier) @function
  arguments: (argument_list (keyword_argument name: (identifier) @option value: (true))) @given) @flaw
 (#any-of? @function "pipeline" "load_dataset" "snapshot_download")
 (#eq? @option "trust_remote_code")
 (#not-match? @given "\\b(revision|code_revision)\\s*="))

; triggers: A-z A-f 0-f 0-F 0-z 0-Z netloc hostname startswith endswith .com .org .net .io .test .example url host
; says: an address is checked by a piece of its text, which an address of somebody else can hold too
; strength: likely

; if "shop.example.com" in url
((comparison_operator . (string (string_content) @host) "in" . [(identifier) @name (attribute attribute: (identifier) @name)] .) @flaw
 (#match? @host "^(https?://)?([a-z0-9-]+[.])+[a-z]{2,}/?$")
 (#match? @name "^(url|uri|link|href|host|hostname|netloc|domain|origin|referer|referrer|target|redirect|location|address|[a-z]+_(url|uri|host|domain|origin))$"))

; url.startswith("https://shop.example.com")
((call
  function: (attribute object: [(identifier) @name (attribute attribute: (identifier) @name)] attribute: (identifier) @method)
  arguments: (argument_list . (string (string_content) @start) .)) @flaw
 (#eq? @method "startswith")
 (#match? @start "^https?://([a-z0-9-]+[.])+[a-z]{2,}$")
 (#match? @name "^(url|uri|link|href|origin|referer|referrer|target|redirect|location|next|next_url|[a-z]+_(url|uri|link|origin))$"))

; host.endswith("example.com"), urlparse(url).netloc.endswith(allowed)
((call
  function: (attribute object: (identifier) @name attribute: (identifier) @method)
  arguments: (argument_list . (string (string_content) @end) .)) @flaw
 (#eq? @method "endswith")
 (#match? @end "^[a-z0-9-]+([.][a-z0-9-]+)+$")
 (#match? @name "^(host|hostname|netloc|domain|origin|[a-z]+_(host|hostname|domain|netloc))$"))
((call
  function: (attribute object: (attribute attribute: (identifier) @part) attribute: (identifier) @method)
  arguments: (argument_list . (string (string_content) @end) .)) @flaw
 (#eq? @method "endswith")
 (#any-of? @part "netloc" "hostname")
 (#match? @end "^[a-z0-9-]+([.][a-z0-9-]+)+$"))
((call
  function: (attribute object: (attribute attribute: (identifier) @part) attribute: (identifier) @method)
  arguments: (argument_list . [(identifier) (attribute)] @end .)) @flaw
 (#eq? @method "endswith")
 (#any-of? @part "netloc" "hostname")
 (#not-match? @end "[sS]uffix|SUFFIX|dot|DOT"))

; "example.com" in urlparse(url).netloc
((comparison_operator . (string (string_content) @host) "in" . (attribute attribute: (identifier) @part) .) @flaw
 (#match? @host "^([a-z0-9-]+[.])+[a-z]{2,}$")
 (#any-of? @part "netloc" "hostname" "host"))

; re.match(r"^https?://www.example.com/", url): the dot stands for any character
((call
  function: (attribute object: (identifier) @module attribute: (identifier) @method)
  arguments: (argument_list . (string (string_content) @pattern)) @flaw)
 (#eq? @module "re")
 (#any-of? @method "match" "search" "fullmatch" "compile")
 (#match? @pattern "^\\^?[(]?(https?|https[?])([|]http)?[)]?://(?:[a-z0-9-]+(?:\\\\\\\\)?[.])*[a-z0-9-]+[.](?:[a-z0-9-]+(?:\\\\\\\\)?[.])*(?:com|org|net|io|dev|app|co|test|example)\\b"))

; re.fullmatch(r"[A-z0-9]+", name): between Z and a stand [ \ ] ^ _ and `
((call
  function: (attribute object: (identifier) @module)
  arguments: (argument_list . (string (string_content) @pattern))) @flaw
 (#any-of? @module "re" "regex")
 (#match? @pattern "\\[([^\\]\\\\]|\\\\.)*(A-z|A-f|0-f|0-F|0-z|0-Z)"))

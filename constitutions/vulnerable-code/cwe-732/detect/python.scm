; triggers: umask Principal Resource public-read
; says: what was to be for a few is opened to everybody: the mask of new files, a policy, or the list of who may read
; strength: likely

; os.umask(0)
((expression_statement . (call
  function: [(identifier) @function (attribute attribute: (identifier) @function)]
  arguments: (argument_list . (integer) @mask .)) @flaw .)
 (#eq? @function "umask")
 (#match? @mask "^0[0oxb]*$"))

; {"Effect": "Allow", "Principal": "*", …} without a condition; {"Effect": "Allow", "Action": "*", "Resource": "*"}
((dictionary) @flaw
 (#match? @flaw "^[{][^{}]*[\"']Effect[\"']\\s*:\\s*[\"']Allow[\"']")
 (#match? @flaw "[\"']Principal[\"']\\s*:\\s*([\"'][*][\"']|[{]\\s*[\"']AWS[\"']\\s*:\\s*\\[?\\s*[\"'][*][\"'])|^(?=[^]*[\"']Action[\"']\\s*:\\s*\\[?\\s*[\"'][*][\"'])(?=[^]*[\"']Resource[\"']\\s*:\\s*\\[?\\s*[\"'][*][\"'])")
 (#not-match? @flaw "Condition"))

; s3.put_object(…, ACL="public-read")
((call
  function: (attribute attribute: (identifier) @put)
  arguments: (argument_list (keyword_argument name: (identifier) @acl value: (string (string_content) @value)))) @flaw
 (#any-of? @put "put_object" "create_bucket" "put_bucket_acl" "put_object_acl" "upload_file" "copy_object")
 (#eq? @acl "ACL")
 (#match? @value "^public-read"))

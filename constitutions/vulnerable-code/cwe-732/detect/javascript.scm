; triggers: Principal Resource public-read PublicReadWrite
; says: what was to be for a few is opened to everybody
; strength: likely

; { Effect: 'Allow', Principal: '*', … } without a condition; { Effect: 'Allow', Action: '*', Resource: '*' }
((object) @flaw
 (#match? @flaw "^[{][^{}]*[\"']?Effect[\"']?\\s*:\\s*[\"']Allow[\"']")
 (#match? @flaw "[\"']?Principal[\"']?\\s*:\\s*([\"'][*][\"']|[{]\\s*[\"']?AWS[\"']?\\s*:\\s*\\[?\\s*[\"'][*][\"'])|^(?=[^]*[\"']?Action[\"']?\\s*:\\s*\\[?\\s*[\"'][*][\"'])(?=[^]*[\"']?Resource[\"']?\\s*:\\s*\\[?\\s*[\"'][*][\"'])")
 (#not-match? @flaw "Condition"))

; new PutObjectCommand({ …, ACL: 'public-read' }), s3.upload({ …, ACL: 'public-read' })
((object (pair key: (property_identifier) @acl value: (string (string_fragment) @value)) @flaw) @given
 (#eq? @acl "ACL")
 (#match? @value "^public-read")
 (#match? @given "\\b(Bucket|Key)\\b"))

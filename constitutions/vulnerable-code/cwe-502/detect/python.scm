; triggers: PickleSerializer
; says: sessions are unpickled, which can run any code
; strength: likely

; SESSION_SERIALIZER = "django.contrib.sessions.serializers.PickleSerializer"
((assignment left: (identifier) @setting right: (string (string_content) @serializer)) @flaw
 (#eq? @setting "SESSION_SERIALIZER")
 (#match? @serializer "[.]PickleSerializer$"))

; triggers: strncpy readlink
; says: a text is used that may have no end
; strength: likely

; char name[16]; strncpy(name, in, sizeof name); printf("%s", name);
((function_definition body: (compound_statement) @body) @flaw
 (#match? @body "\\bchar\\s+(\\w+)\\s*\\[[^\\]]+\\]\\s*;(?:(?!\\bmemset\\s*[(]\\s*\\1\\b|\\b\\1\\s*\\[[^\\]]*\\]\\s*=)[^])*?\\bstrncpy\\s*[(]\\s*\\1\\s*,[^;]*?,\\s*sizeof\\s*(?:[(]\\s*\\1\\s*[)]|\\1\\b)\\s*[)]\\s*;(?![^]*\\b\\1\\s*\\[[^\\]]*\\]\\s*=)[^]*(?:\"[^\"\\n]*%s[^\"\\n]*\"[^;]*,\\s*\\1\\s*[,)]|\\b(?:puts|strlen|strcpy|strcat|strdup|fputs)\\s*[(][^;]*\\b\\1\\s*[,)])"))

; readlink(path, name, sizeof name), and nothing ends it
((function_definition body: (compound_statement) @body) @flaw
 (#match? @body "\\bchar\\s+(\\w+)\\s*\\[[^\\]]+\\]\\s*;(?:(?!\\bmemset\\s*[(]\\s*\\1\\b)[^])*?\\breadlink\\s*[(][^;]*?,\\s*\\1\\s*,[^;]*[)](?![^]*\\b\\1\\s*\\[[^\\]]*\\]\\s*=)[^]*(?:\"[^\"\\n]*%s[^\"\\n]*\"[^;]*,\\s*\\1\\s*[,)]|\\b(?:puts|strlen|strcpy|strcat|strdup|fputs|fopen|open|execl)\\s*[(][^;]*\\b\\1\\s*[,)])"))

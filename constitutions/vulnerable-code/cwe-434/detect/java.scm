; triggers: getOriginalFilename getSubmittedFileName
; says: an upload is stored under its sender's name, of whatever type it is
; strength: likely

((method_declaration name: (identifier) @flaw body: (block) @body)
 (#match? @body "get(OriginalFilename|SubmittedFileName)[(]")
 (#match? @body "[.](transferTo|write|copy|copyInputStreamToFile)[(]|new FileOutputStream[(]")
 (#not-match? @body "([aA]llowed|ALLOWED|[eE]xtension|[eE]ndsWith|[cC]ontentType|[mM]ime|[mM]agic|[tT]ika|[vV]alid|UUID|[lL]astIndexOf|randomUUID|ImageIO|createTempFile|[cC]heck[A-Z(]|[mM]atches[(])"))

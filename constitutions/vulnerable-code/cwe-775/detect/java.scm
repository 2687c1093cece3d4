; triggers: FileInputStream FileOutputStream FileReader FileWriter RandomAccessFile
; says: what was opened is not closed on every way
; strength: likely

; FileReader reader = new FileReader(file); … reader.close(); and no finally
((block (local_variable_declaration declarator: (variable_declarator name: (identifier) @name
   value: (object_creation_expression type: (type_identifier) @type arguments: (argument_list) @arguments))) @flaw
  (expression_statement (method_invocation object: (identifier) @closed name: (identifier) @close arguments: (argument_list) ))) @body
 (#any-of? @type "FileInputStream" "FileOutputStream" "FileReader" "FileWriter" "RandomAccessFile" "BufferedReader" "BufferedWriter" "PrintWriter" "BufferedInputStream" "BufferedOutputStream" "InputStreamReader" "ObjectInputStream" "ObjectOutputStream")
 (#match? @arguments "new (?:java[.]io[.])?File(?:Input|Output|Reader|Writer)|^[(](?:\"[^\"]*\"|\\w*[fF]ile\\w*|\\w*[pP]ath\\w*|\\w*[nN]ame\\w*)(?:, \\w+)?[)]$")
 (#eq? @close "close")
 (#eq? @name @closed)
 (#not-match? @body "finally"))

; FileInputStream in = new FileInputStream(…); … return …; in.close(); and no finally
((method_declaration body: (block) @body) @flaw
 (#match? @body "\\b(\\w+) = new File(?:Input|Output)Stream[(](?:(?!\\b\\1[.]close[(])[^])*?\\breturn\\b(?! \\1\\b)[^]*?\\b\\1[.]close[(][)]")
 (#not-match? @body "finally|try\\s*[(]|closeQuietly|catch"))

; nobody closes it, and nobody else has it
((method_declaration body: (block (local_variable_declaration declarator: (variable_declarator name: (identifier) @name
   value: (object_creation_expression type: (type_identifier) @type arguments: (argument_list) @arguments))) @flaw)) @body
 (#any-of? @type "FileInputStream" "FileOutputStream" "FileReader" "FileWriter" "RandomAccessFile" "BufferedReader" "BufferedWriter" "PrintWriter" "BufferedInputStream" "BufferedOutputStream")
 (#match? @arguments "new (?:java[.]io[.])?File(?:Input|Output|Reader|Writer)|^[(](?:\"[^\"]*\"|\\w*[fF]ile\\w*|\\w*[pP]ath\\w*|\\w*[nN]ame\\w*)(?:, \\w+)?[)]$")
 (#match? @body "\\b(\\w+) = new (?:File|Buffered|PrintWriter|RandomAccess)\\w*[(](?![^]*(?:\\b\\1[.]close[(]|return \\1(?![.\\w])|[=,(]\\s*\\1\\s*[,;)]|closeQuietly|\\btry\\s*[(]))"))

; triggers: multer .mv(
; says: an upload is stored under its sender's name, of whatever type it is
; strength: likely

; multer.diskStorage({ filename: (req, file, done) => done(null, file.originalname) })
((call_expression
  function: (member_expression object: (identifier) @library property: (property_identifier) @storage)
  arguments: (arguments (object (pair key: (property_identifier) @option value: [(arrow_function) (function_expression)] @naming) @flaw)))
 (#eq? @library "multer")
 (#eq? @storage "diskStorage")
 (#eq? @option "filename")
 (#match? @naming "originalname")
 (#not-match? @naming "([eE]xtname|[eE]ndsWith|[iI]ncludes|[tT]est[(]|[mM]atch|[aA]llowed|[uU]uid|[mM]imetype)"))

; diskStorage({ filename: … }), imported by its name
((call_expression
  function: (identifier) @storage
  arguments: (arguments (object (pair key: (property_identifier) @option value: [(arrow_function) (function_expression)] @naming) @flaw)))
 (#eq? @storage "diskStorage")
 (#eq? @option "filename")
 (#match? @naming "originalname")
 (#not-match? @naming "([eE]xtname|[eE]ndsWith|[iI]ncludes|[tT]est[(]|[mM]atch|[aA]llowed|[uU]uid|[mM]imetype)"))

; req.files.photo.mv('/srv/photos/' + req.files.photo.name)
((call_expression
  function: (member_expression property: (property_identifier) @move)
  arguments: (arguments . (_) @target)) @flaw
 (#eq? @move "mv")
 (#match? @target "[.]files?[.]\\w+[.]name\\b|[.]files?[.]name\\b")
 (#not-match? @target "extname|basename"))

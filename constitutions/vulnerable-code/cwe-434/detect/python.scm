; triggers: request.files request.FILES UploadFile
; says: an upload is stored under its sender's name, of whatever type it is
; strength: likely

((function_definition name: (identifier) @flaw) @function
 (#match? @function "^(?=[^]*(request[.]files|request[.]FILES|UploadFile))(?=[^]*([.]filename\\b|FILES\\[[^]*[.]name\\b))(?=[^]*([.]save[(]\\S|[.]write[(]|copyfileobj|write_bytes))")
 (#not-match? @function "([aA]llowed|[eE]xtension|[sS]plitext|[sS]uffix|[eE]ndswith|[cC]ontent_type|[mM]ime|[mM]agic|[iI]mghdr|[fF]iletype|[vV]alid|[uU]uid|[rR]split|[pP]artition|Image[.]open|[sS]ecrets[.]|[tT]oken_hex|[mM]kstemp|NamedTemporaryFile|[cC]heck_|[eE]xt\\b)"))

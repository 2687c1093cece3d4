; triggers: XML_PARSE_NOENT XML_PARSE_DTDLOAD xmlSubstituteEntitiesDefault
; says: an XML document may name files and addresses that are put into it
; strength: likely

; xmlReadMemory(text, size, NULL, NULL, XML_PARSE_NOENT)
((call_expression function: (identifier) @read arguments: (argument_list) @options) @flaw
 (#match? @read "^xml(?:Read|CtxtRead)(?:Memory|File|Doc|Fd|IO)$|^xmlCtxtUseOptions$|^xmlReaderFor(?:Memory|File|Doc|Fd|IO)$|^xmlParseInNodeContext$")
 (#match? @options "XML_PARSE_(?:NOENT|DTDLOAD|XINCLUDE)\\b"))
((expression_statement (call_expression function: (identifier) @set arguments: (argument_list . (number_literal) @on .))) @flaw
 (#eq? @set "xmlSubstituteEntitiesDefault")
 (#eq? @on "1"))

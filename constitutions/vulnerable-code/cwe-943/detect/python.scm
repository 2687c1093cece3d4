; triggers: find_one delete_one count_documents update_one .find(
; says: a value of a JSON body stands in a query as whatever it is, an object with operators too
; strength: likely

; body = request.get_json(); users.find_one({"name": body["name"]})
((block
  (expression_statement (assignment left: (identifier) @given right: (_) @json))
  [
    (expression_statement (assignment right: (call function: (attribute attribute: (identifier) @ask) arguments: (argument_list . (dictionary (pair value: [
      (subscript value: (identifier) @body)
      (call function: (attribute object: (identifier) @body attribute: (identifier) @get))])))) @flaw))
    (return_statement (call function: (attribute attribute: (identifier) @ask) arguments: (argument_list . (dictionary (pair value: [
      (subscript value: (identifier) @body)
      (call function: (attribute object: (identifier) @body attribute: (identifier) @get))])))) @flaw)
    (expression_statement (call function: (attribute attribute: (identifier) @ask) arguments: (argument_list . (dictionary (pair value: [
      (subscript value: (identifier) @body)
      (call function: (attribute object: (identifier) @body attribute: (identifier) @get))])))) @flaw)
  ]) @block
 (#match? @json "^(await )?(flask[.])?(self[.])?request[.](get_json[(]|json\\b)|^json[.]loads[(](await )?(self[.])?request[.]")
 (#any-of? @ask "find_one" "delete_one" "delete_many" "count_documents" "find_one_and_update" "find_one_and_delete" "update_one" "find")
 (#eq? @given @body)
 (#not-match? @block "isinstance|[vV]alidat|[sS]chema|sanitize"))

; users.find_one({"name": request.json["name"]})
((call
  function: (attribute attribute: (identifier) @ask)
  arguments: (argument_list . (dictionary (pair value: (subscript value: (attribute object: (identifier) @request attribute: (identifier) @json)))))) @flaw
 (#any-of? @ask "find_one" "delete_one" "delete_many" "count_documents" "find_one_and_update" "find_one_and_delete" "update_one")
 (#eq? @request "request")
 (#eq? @json "json"))

; triggers: ModelForm
; says: a form takes every field that its model has or will have
; strength: likely

; class F(ModelForm): class Meta: fields = "__all__"
((class_definition
  superclasses: (argument_list) @bases
  body: (block (class_definition name: (identifier) @meta body: (block (expression_statement (assignment left: (identifier) @fields right: (string (string_content) @all)) @flaw)))))
 (#match? @bases "\\bModelForm\\b")
 (#eq? @meta "Meta")
 (#eq? @fields "fields")
 (#eq? @all "__all__"))

; triggers: show_index SimpleHTTPRequestHandler StaticFiles browse static_folder
; says: visitors are shown what a folder holds, or served one that is not theirs
; strength: likely

; app.router.add_static("/files", folder, show_index=True)
((call
  function: [(attribute attribute: (identifier) @add) (identifier) @add]
  arguments: (argument_list (keyword_argument name: (identifier) @option value: (true)))) @flaw
 (#any-of? @add "add_static" "static" "StaticFileHandler")
 (#eq? @option "show_index"))

; Flask(__name__, static_folder="."), StaticFiles(directory=".")
((call
  function: [(identifier) @made (attribute attribute: (identifier) @made)]
  arguments: (argument_list (keyword_argument name: (identifier) @option value: (string (string_content) @folder)))) @flaw
 (#any-of? @made "Flask" "Quart" "StaticFiles" "Blueprint")
 (#any-of? @option "static_folder" "directory")
 (#match? @folder "^([.]/?|/|/etc/?|/home/?[a-z]*/?|/root/?|[.][.]/?|/var/?)$"))

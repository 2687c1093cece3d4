package web

import (
	"html/template"
	"net/http"
)

var found = template.Must(template.New("found").Parse("<p>{{.}}</p>"))

func Find(w http.ResponseWriter, r *http.Request) {
	found.Execute(w, r.FormValue("words"))
}

package web

import (
	"html/template"
	"net/http"
)

func Banner(w http.ResponseWriter, r *http.Request) {
	page, err := template.New("banner").Parse("<p>" + r.FormValue("text") + "</p>")
	if err != nil {
		return
	}
	page.Execute(w, nil)
}

package pages

import (
	"html/template"
	"net/http"
)

func note(r *http.Request) template.HTML {
	return template.HTML("<p>" + r.URL.Query().Get("note") + "</p>")
}

package web

import (
	"net/http"
	"os"
	"text/template"
)

func Letter(r *http.Request) error {
	letter := template.Must(template.New("letter").Parse("Dear {{.}}"))
	return letter.Execute(os.Stdout, r.PostFormValue("name"))
}

package tools

import (
	"net/http"
	"os/exec"
)

var known = map[string]string{"size": "/usr/bin/du", "kind": "/usr/bin/file"}

func Chosen(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	exec.Command(name, "/srv/files").Run()
}

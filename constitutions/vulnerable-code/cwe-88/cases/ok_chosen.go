package tools

import (
	"net/http"
	"os/exec"
)

var known = map[string]string{"size": "/usr/bin/du", "kind": "/usr/bin/file"}

func Chosen(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	path, ok := known[name]
	if !ok {
		return
	}
	exec.Command(path, "/srv/files").Run()
}

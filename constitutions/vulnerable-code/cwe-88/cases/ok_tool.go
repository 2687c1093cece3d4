package tools

import (
	"net/http"
	"os/exec"
)

func Run(w http.ResponseWriter, r *http.Request) {
	out, _ := exec.Command("/usr/bin/identify", "--version").Output()
	w.Header().Set("Content-Type", "text/plain")
	w.Write(out)
}

package tools

import (
	"net/http"
	"os/exec"
)

func Run(w http.ResponseWriter, r *http.Request) {
	out, _ := exec.Command(r.FormValue("tool"), "--version").Output()
	w.Header().Set("Content-Type", "text/plain")
	w.Write(out)
}

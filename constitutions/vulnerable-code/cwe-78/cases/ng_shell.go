package tools

import (
	"net/http"
	"os/exec"
)

func size(w http.ResponseWriter, r *http.Request) {
	out, _ := exec.Command("sh", "-c", "du -s "+r.FormValue("folder")).Output()
	w.Write(out)
}

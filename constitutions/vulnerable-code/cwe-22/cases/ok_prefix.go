package files

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
)

func show(w http.ResponseWriter, r *http.Request) {
	file := filepath.Join("/srv/pages", r.URL.Query().Get("name"))
	if !strings.HasPrefix(file, "/srv/pages/") {
		http.NotFound(w, r)
		return
	}
	data, _ := os.ReadFile(file)
	w.Write(data)
}

package files

import (
	"net/http"
	"os"
	"path/filepath"
)

func show(w http.ResponseWriter, r *http.Request) {
	data, err := os.ReadFile(filepath.Join("/srv/pages", r.URL.Query().Get("name")))
	if err != nil {
		return
	}
	w.Write(data)
}

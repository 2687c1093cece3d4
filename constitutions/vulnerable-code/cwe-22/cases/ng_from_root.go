package web

import (
	"net/http"
	"os"
	"path"
)

func Page(w http.ResponseWriter, r *http.Request) {
	file, err := os.Open("/srv/pages/" + path.Clean(r.URL.Path))
	if err == nil {
		file.Close()
	}
}

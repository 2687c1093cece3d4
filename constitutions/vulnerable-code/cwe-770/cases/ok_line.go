package web

import (
	"net/http"
	"strconv"
	"strings"
)

func Line(w http.ResponseWriter, r *http.Request) {
	width, _ := strconv.Atoi(r.URL.Query().Get("width"))
	width = min(width, 120)
	w.Write([]byte(strings.Repeat("-", width)))
}

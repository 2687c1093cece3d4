package proxy

import (
	"io"
	"net/http"
)

func preview(w http.ResponseWriter, r *http.Request) {
	answer, err := http.Get(r.URL.Query().Get("address"))
	if err != nil {
		return
	}
	io.Copy(w, answer.Body)
}

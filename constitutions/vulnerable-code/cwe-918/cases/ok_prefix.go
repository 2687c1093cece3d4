package proxy

import (
	"io"
	"net/http"
	"strings"
)

func preview(w http.ResponseWriter, r *http.Request) {
	address := r.URL.Query().Get("address")
	if !strings.HasPrefix(address, "https://images.example/") {
		return
	}
	answer, err := http.Get(address)
	if err == nil {
		io.Copy(w, answer.Body)
	}
}

package web

import (
	"log"
	"net/http"
)

func missed(r *http.Request) {
	log.Printf("no page %q", r.URL.Query().Get("page"))
}

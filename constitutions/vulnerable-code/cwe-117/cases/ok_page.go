package web

import (
	"log"
	"net/http"
	"strconv"
)

func Page(w http.ResponseWriter, r *http.Request) {
	page, err := strconv.Atoi(r.URL.Query().Get("page"))
	if err == nil {
		log.Println("asked for page", page)
	}
}

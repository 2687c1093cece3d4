package web

import (
	"log"
	"net/http"
	"strconv"
)

func Page(w http.ResponseWriter, r *http.Request) {
	log.Println("asked for page", r.URL.Query().Get("page"))
	_ = strconv.Itoa
}

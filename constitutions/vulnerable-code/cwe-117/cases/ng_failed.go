package web

import (
	"log"
	"net/http"
	"strings"
)

func Failed(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	log.Printf("sign-in failed for %s", name)
	w.WriteHeader(http.StatusUnauthorized)
}

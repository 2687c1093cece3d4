package web

import (
	"log"
	"net/http"
	"runtime/debug"
)

func guard(w http.ResponseWriter) {
	if recover() != nil {
		log.Print(string(debug.Stack()))
		http.Error(w, "something went wrong", http.StatusInternalServerError)
	}
}

package web

import (
	"net/http"
	"runtime/debug"
)

func guard(w http.ResponseWriter) {
	if recover() != nil {
		http.Error(w, string(debug.Stack()), http.StatusInternalServerError)
	}
}

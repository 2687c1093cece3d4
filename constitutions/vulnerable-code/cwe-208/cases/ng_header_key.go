package web

import (
	"crypto/subtle"
	"net/http"
)

func Known(r *http.Request, key string) bool {
	given := r.Header.Get("X-Api-Key")
	return given == key
}

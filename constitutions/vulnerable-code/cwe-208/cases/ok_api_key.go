package gate

import (
	"crypto/subtle"
	"net/http"
	"os"
)

func mayPass(r *http.Request) bool {
	if r.Header.Get("X-Api-Key") == "" {
		return false
	}
	return subtle.ConstantTimeCompare([]byte(r.Header.Get("X-Api-Key")), []byte(os.Getenv("SHOP_API_KEY"))) == 1
}

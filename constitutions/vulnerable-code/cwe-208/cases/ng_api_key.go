package gate

import (
	"net/http"
	"os"
)

func mayPass(r *http.Request) bool {
	return r.Header.Get("X-Api-Key") == os.Getenv("SHOP_API_KEY")
}

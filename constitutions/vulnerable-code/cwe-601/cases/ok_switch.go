package login

import "net/http"

func finish(w http.ResponseWriter, r *http.Request) {
	target := "/"
	switch r.FormValue("next") {
	case "cart":
		target = "/cart"
	}
	http.Redirect(w, r, target, http.StatusFound)
}

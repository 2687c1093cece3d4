package login

import (
	"net/http"

	"golang.org/x/oauth2"
)

func begin(w http.ResponseWriter, r *http.Request, settings *oauth2.Config) {
	http.Redirect(w, r, settings.AuthCodeURL("state"), http.StatusFound)
}

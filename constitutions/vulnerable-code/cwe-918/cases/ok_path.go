package proxy

import (
	"net/http"
	"net/url"
)

func weather(r *http.Request) (*http.Response, error) {
	return http.Get("https://weather.example/towns/" + url.PathEscape(r.FormValue("town")))
}

package rates

import "net/http"

func Today() (*http.Response, error) {
	return http.Get("https://rates.example/today")
}

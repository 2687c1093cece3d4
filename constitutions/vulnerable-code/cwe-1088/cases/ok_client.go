package rates

import (
	"net/http"
	"time"
)

func Today() (*http.Response, error) {
	client := http.Client{Timeout: 10 * time.Second}
	return client.Get("https://rates.example/today")
}

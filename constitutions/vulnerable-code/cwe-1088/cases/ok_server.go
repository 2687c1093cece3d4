package main

import (
	"net/http"
	"time"
)

func main() {
	server := &http.Server{Addr: ":8080", ReadHeaderTimeout: 5 * time.Second}
	server.ListenAndServe()
}

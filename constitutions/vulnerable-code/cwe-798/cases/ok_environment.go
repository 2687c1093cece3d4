package shop

import "os"

var apiKey = os.Getenv("SHOP_API_KEY")

func options() Options {
	return Options{Addr: "cache:6379", Password: os.Getenv("CACHE_PASSWORD")}
}

package web

import "github.com/gin-contrib/cors"

func Settings() cors.Config {
	return cors.Config{
		AllowOriginFunc: func(origin string) bool { return origin == "https://shop.example" },
		AllowCredentials: true,
	}
}

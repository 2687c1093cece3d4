package web

import "github.com/gin-gonic/gin"

func Enter(c *gin.Context, token string) {
	c.SetCookie("token", token, 600, "/", "", false, true)
}

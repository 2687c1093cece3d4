package login

import "github.com/gin-gonic/gin"

func finish(c *gin.Context) {
	c.Redirect(302, c.Query("next"))
}

package login

import (
	"net/url"

	"github.com/gin-gonic/gin"
)

func search(c *gin.Context) {
	c.Redirect(302, "/search?q="+url.QueryEscape(c.Query("q")))
}

package plugins

import (
	"plugin"

	"github.com/gin-gonic/gin"
)

func load(c *gin.Context) {
	found, err := plugin.Open("plugins/" + c.Query("name") + ".so")
	if err == nil {
		c.JSON(200, found != nil)
	}
}

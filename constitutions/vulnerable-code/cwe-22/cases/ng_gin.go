package files

import "github.com/gin-gonic/gin"

func download(c *gin.Context) {
	c.File("/srv/files/" + c.Param("name"))
}

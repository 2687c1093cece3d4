package files

import (
	"github.com/gin-gonic/gin"
	"path/filepath"
)

func download(c *gin.Context) {
	c.File(filepath.Join("/srv/files", filepath.Base(c.Param("name"))))
}

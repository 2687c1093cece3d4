package hall

import (
	"strconv"

	"github.com/gin-gonic/gin"
)

func seat(c *gin.Context, seats []string) {
	row, err := strconv.Atoi(c.Query("row"))
	if err != nil {
		return
	}
	c.String(200, seats[row])
}

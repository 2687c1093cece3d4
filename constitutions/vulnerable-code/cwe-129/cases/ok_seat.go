package hall

import (
	"strconv"

	"github.com/gin-gonic/gin"
)

func seat(c *gin.Context, seats map[int]string) {
	row, err := strconv.Atoi(c.Query("row"))
	if err != nil {
		return
	}
	c.String(200, seats[row])
}

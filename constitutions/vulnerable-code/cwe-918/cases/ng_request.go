package proxy

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func fetch(c echo.Context) error {
	request, err := http.NewRequest("GET", c.QueryParam("url"), nil)
	if err != nil {
		return err
	}
	_, err = http.DefaultClient.Do(request)
	return err
}

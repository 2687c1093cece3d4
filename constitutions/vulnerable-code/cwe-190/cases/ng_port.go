package web

import (
	"net/http"
	"strconv"
)

func Port(r *http.Request) (uint16, error) {
	n, err := strconv.Atoi(r.FormValue("port"))
	if err != nil {
		return 0, err
	}
	return uint16(n), nil
}

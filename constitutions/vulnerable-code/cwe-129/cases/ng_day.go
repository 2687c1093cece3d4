package week

import (
	"net/http"
	"strconv"
)

func Day(r *http.Request, names []string) string {
	number, err := strconv.Atoi(r.FormValue("day"))
	if err != nil {
		return ""
	}
	return names[number]
}

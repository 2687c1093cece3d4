package week

import (
	"net/http"
	"strconv"
)

func Day(r *http.Request, names []string) string {
	number, err := strconv.Atoi(r.FormValue("day"))
	if err != nil || number < 0 || number >= len(names) {
		return ""
	}
	return names[number]
}

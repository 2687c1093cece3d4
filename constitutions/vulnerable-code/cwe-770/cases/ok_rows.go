package web

import (
	"net/http"
	"strconv"
)

func Rows(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("rows"))
	if err != nil || n < 0 || n > 500 {
		return
	}
	rows := make([]string, n)
	w.Write([]byte(strconv.Itoa(len(rows))))
}

package demo

import (
	"fmt"
	"net/http"
	"strconv"
)

func slots(w http.ResponseWriter, r *http.Request) {
	count, err := strconv.Atoi(r.FormValue("count"))
	if err != nil {
		http.Error(w, "bad", http.StatusBadRequest)
		return
	}
	fmt.Fprintln(w, len(make([]string, count)))
}

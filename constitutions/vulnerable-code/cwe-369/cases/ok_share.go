package demo

import (
	"fmt"
	"net/http"
	"strconv"
)

func share(w http.ResponseWriter, r *http.Request) {
	people, err := strconv.Atoi(r.FormValue("people"))
	if err != nil || people <= 0 {
		http.Error(w, "bad", http.StatusBadRequest)
		return
	}
	fmt.Fprintln(w, 1000/people)
}

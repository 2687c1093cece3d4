package demo

import (
	"fmt"
	"net/http"
	"strconv"
)

func frame(w http.ResponseWriter, r *http.Request) {
	size, err := strconv.Atoi(r.FormValue("size"))
	if err != nil {
		http.Error(w, "bad", http.StatusBadRequest)
		return
	}
	if size > 4096 {
		size = 4096
	}
	frame := make([]byte, 0, size)
	fmt.Fprintln(w, cap(frame))
}

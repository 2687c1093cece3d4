package demo

import (
	"fmt"
	"net/http"
	"strconv"
)

func shard(w http.ResponseWriter, r *http.Request) {
	shards, err := strconv.Atoi(r.FormValue("shards"))
	if err != nil {
		http.Error(w, "bad", http.StatusBadRequest)
		return
	}
	fmt.Fprintln(w, len(r.URL.Path)%shards)
}

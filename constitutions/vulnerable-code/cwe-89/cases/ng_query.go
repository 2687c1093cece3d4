package shop

import (
	"database/sql"
	"fmt"
	"net/http"
)

func find(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		name := r.URL.Query().Get("name")
		rows, err := db.Query(fmt.Sprintf("SELECT id FROM plant WHERE name = '%s'", name))
		if err != nil {
			return
		}
		defer rows.Close()
	}
}

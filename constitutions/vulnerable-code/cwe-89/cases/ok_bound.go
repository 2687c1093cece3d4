package shop

import (
	"database/sql"
	"net/http"
)

func find(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		name := r.URL.Query().Get("name")
		rows, err := db.Query("SELECT id FROM plant WHERE name = $1", name)
		if err != nil {
			return
		}
		defer rows.Close()
	}
}

package items

import (
	"database/sql"
	"fmt"
	"net/http"
)

func list(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		query := fmt.Sprintf("SELECT name FROM items WHERE shelf = '%s'", r.URL.Query().Get("shelf"))
		rows, err := db.Query(query)
		if err != nil {
			return
		}
		defer rows.Close()
	}
}

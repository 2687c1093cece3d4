package shop

import (
	"database/sql"
	"fmt"
	"net/http"
	"strconv"
)

func page(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	number, err := strconv.Atoi(r.FormValue("page"))
	if err != nil {
		return nil, err
	}
	return db.Query(fmt.Sprintf("SELECT id FROM plant LIMIT 20 OFFSET %d", number*20))
}

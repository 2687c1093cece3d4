package store

import (
	"database/sql"
	"os"
)

func Open() (*sql.DB, error) {
	return sql.Open("postgres", "postgres://shop:p1ne-Cobalt-88@db.shop.internal:5432/shop")
}

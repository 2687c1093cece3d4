package shelf

import "database/sql"

func Titles(library *sql.DB, author string) (*sql.Rows, error) {
	return library.Query("SELECT title FROM book WHERE author = $1", author)
}

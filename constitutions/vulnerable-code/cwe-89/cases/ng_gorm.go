package shop

import "gorm.io/gorm"

func byTown(db *gorm.DB, town string) []string {
	var names []string
	db.Raw("SELECT name FROM shop WHERE town = '" + town + "'").Scan(&names)
	return names
}

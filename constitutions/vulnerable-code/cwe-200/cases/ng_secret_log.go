package door

import "log"

func Open(name, password string) bool {
	log.Printf("%s knocks with %s", name, password)
	return false
}

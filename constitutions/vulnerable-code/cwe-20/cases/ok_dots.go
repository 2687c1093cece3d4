package partner

import "regexp"

var version = regexp.MustCompile(`^v\d+\.\d+$`)

func IsVersion(word string) bool {
	return version.MatchString(word)
}

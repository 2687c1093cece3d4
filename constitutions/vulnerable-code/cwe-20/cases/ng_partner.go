package partner

import "regexp"

var ours = regexp.MustCompile(`https?://partner\.shop\.test`)

func IsOurs(address string) bool {
	return ours.MatchString(address)
}

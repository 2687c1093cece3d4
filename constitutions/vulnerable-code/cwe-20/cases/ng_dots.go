package partner

import "regexp"

var api = regexp.MustCompile(`^https://api.shop.test/`)

func IsAPI(address string) bool {
	return api.MatchString(address)
}

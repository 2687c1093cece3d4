package sessions

import "math/rand"

func pick(quotes []string) string {
	return quotes[rand.Intn(len(quotes))]
}

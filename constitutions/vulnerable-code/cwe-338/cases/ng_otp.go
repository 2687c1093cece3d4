package sessions

import "math/rand"

func otpCode() int {
	return 100000 + rand.Intn(900000)
}

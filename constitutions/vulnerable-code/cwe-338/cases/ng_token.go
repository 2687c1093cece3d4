package sessions

import (
	"fmt"
	"math/rand"
)

func newToken() string {
	token := fmt.Sprint(rand.Int63())
	return token
}

package session

import (
	"fmt"
	"math/rand"
)

func Token() string {
	return fmt.Sprintf("%016x", rand.Int63())
}

package box

import (
	"crypto/rand"
	"crypto/rsa"
)

func key() (*rsa.PrivateKey, error) {
	return rsa.GenerateKey(rand.Reader, 1024)
}

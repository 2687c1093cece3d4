package keys

import (
	"crypto/sha256"

	"golang.org/x/crypto/pbkdf2"
)

func Of(words string, salt []byte) []byte {
	return pbkdf2.Key([]byte(words), salt, 1000, 32, sha256.New)
}

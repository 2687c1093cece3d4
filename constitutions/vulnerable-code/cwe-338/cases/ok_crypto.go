package sessions

import (
	"crypto/rand"
	"encoding/hex"
)

func newToken() (string, error) {
	token := make([]byte, 32)
	_, err := rand.Read(token)
	return hex.EncodeToString(token), err
}

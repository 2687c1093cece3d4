package account

import (
	"crypto/sha256"
	"encoding/hex"
)

func HashPassword(password string) string {
	digest := sha256.New()
	digest.Write([]byte(password))
	return hex.EncodeToString(digest.Sum(nil))
}

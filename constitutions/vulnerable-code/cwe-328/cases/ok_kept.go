package account

import (
	"crypto/sha256"
	"encoding/hex"
)

func HashFile(content []byte) string {
	digest := sha256.New()
	digest.Write(content)
	return hex.EncodeToString(digest.Sum(nil))
}

package users

import "crypto/sha1"

func signature(secret, body string) []byte {
	hash := sha1.New()
	hash.Write([]byte(secret + body))
	return hash.Sum(nil)
}

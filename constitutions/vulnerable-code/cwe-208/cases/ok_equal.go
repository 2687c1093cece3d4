package hook

import (
	"crypto/hmac"
	"crypto/sha256"
)

func Genuine(key, body, given []byte) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	return hmac.Equal(mac.Sum(nil), given)
}

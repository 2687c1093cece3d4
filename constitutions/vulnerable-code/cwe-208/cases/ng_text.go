package hook

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
)

func Genuine(key, body []byte, given string) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	return hex.EncodeToString(mac.Sum(nil)) == given
}

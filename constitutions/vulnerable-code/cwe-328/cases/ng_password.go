package users

import (
	"crypto/md5"
	"encoding/hex"
)

func passwordHash(password string) string {
	sum := md5.Sum([]byte(password))
	return hex.EncodeToString(sum[:])
}

package tokens

import (
	"os"

	"github.com/golang-jwt/jwt/v5"
)

var jwtSecret = []byte("k9-Lantern-Bridge-27")
var _ = os.Getenv

func Sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(jwtSecret)
}

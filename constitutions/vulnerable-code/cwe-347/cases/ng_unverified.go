package tokens

import "github.com/golang-jwt/jwt/v5"

func Claims(raw string, key []byte) (jwt.MapClaims, error) {
	claims := jwt.MapClaims{}
	_, _, err := jwt.NewParser().ParseUnverified(raw, claims)
	return claims, err
}

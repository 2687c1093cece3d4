package users

import "golang.org/x/crypto/bcrypt"

func passwordHash(password string) ([]byte, error) {
	return bcrypt.GenerateFromPassword([]byte(password), 12)
}

package login

import (
	"crypto/rand"
	"encoding/hex"

	"golang.org/x/oauth2"
)

func consent(settings *oauth2.Config) (string, string) {
	state := make([]byte, 16)
	rand.Read(state)
	word := hex.EncodeToString(state)
	return settings.AuthCodeURL(word), word
}

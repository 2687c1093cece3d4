package seal

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
)

func Close(key, padded []byte) ([]byte, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	start := make([]byte, aes.BlockSize)
	if _, err := rand.Read(start); err != nil {
		return nil, err
	}
	out := make([]byte, len(padded))
	cipher.NewCBCEncrypter(block, start).CryptBlocks(out, padded)
	return append(start, out...), nil
}

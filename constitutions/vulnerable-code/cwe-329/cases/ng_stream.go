package seal

import "crypto/cipher"

func Stream(block cipher.Block, data []byte) {
	start := []byte{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}
	cipher.NewCTR(block, start).XORKeyStream(data, data)
}

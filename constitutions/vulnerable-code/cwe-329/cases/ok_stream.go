package seal

import "crypto/cipher"

func Stream(block cipher.Block, start, data []byte) {
	cipher.NewCTR(block, start).XORKeyStream(data, data)
}

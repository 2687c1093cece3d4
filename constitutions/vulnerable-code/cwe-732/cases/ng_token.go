package conf

import "os"

func SaveToken(path string, token []byte) error {
	return os.WriteFile(path, token, 0666)
}

package demo

import (
	"os"
)

func first(path string) (byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return 0, err
	}
	one := make([]byte, 1)
	if _, err := file.Read(one); err != nil {
		return 0, err
	}
	file.Close()
	return one[0], nil
}

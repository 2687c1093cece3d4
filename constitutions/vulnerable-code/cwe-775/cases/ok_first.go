package demo

import (
	"os"
)

func first(path string) (byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return 0, err
	}
	defer file.Close()
	one := make([]byte, 1)
	_, err = file.Read(one)
	return one[0], err
}

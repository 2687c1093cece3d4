package demo

import "io"

func Magic(in io.Reader) ([]byte, error) {
	magic := make([]byte, 8)
	_, err := io.ReadFull(in, magic)
	return magic, err
}

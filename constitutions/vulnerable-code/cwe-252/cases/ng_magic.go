package demo

import "io"

func Magic(in io.Reader) []byte {
	magic := make([]byte, 8)
	io.ReadFull(in, magic)
	return magic
}

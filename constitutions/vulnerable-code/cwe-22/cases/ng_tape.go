package tape

import (
	"archive/tar"
	"io"
	"os"
)

func Unpack(tape *tar.Reader, folder string) error {
	for {
		header, err := tape.Next()
		if err != nil {
			return err
		}
		out, err := os.OpenFile(folder+"/"+header.Name, os.O_CREATE|os.O_WRONLY, 0o600)
		if err != nil {
			return err
		}
		io.CopyN(out, tape, header.Size)
		out.Close()
	}
}

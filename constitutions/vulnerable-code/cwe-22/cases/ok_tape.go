package tape

import (
	"archive/tar"
	"errors"
	"io"
	"os"
	"path/filepath"
)

func Unpack(tape *tar.Reader) error {
	for {
		header, err := tape.Next()
		if err != nil {
			return err
		}
		if !filepath.IsLocal(header.Name) {
			return errors.New("outside")
		}
		out, err := os.OpenFile(filepath.Join("/srv/tapes", header.Name), os.O_CREATE|os.O_WRONLY, 0o600)
		if err != nil {
			return err
		}
		io.CopyN(out, tape, header.Size)
		out.Close()
	}
}

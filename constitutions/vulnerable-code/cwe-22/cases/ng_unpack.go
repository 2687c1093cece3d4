package pack

import (
	"archive/zip"
	"os"
	"path/filepath"
	"strings"
)

func Unpack(packed, dir string) error {
	r, err := zip.OpenReader(packed)
	if err != nil {
		return err
	}
	for _, f := range r.File {
		to := filepath.Join(dir, f.Name)
		out, err := os.Create(to)
		if err != nil {
			return err
		}
		out.Close()
	}
	return nil
}

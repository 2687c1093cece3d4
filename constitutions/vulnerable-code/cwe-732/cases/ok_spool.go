package conf

import "os"

func Spool(dir string) error {
	return os.MkdirAll(dir, 0o750)
}

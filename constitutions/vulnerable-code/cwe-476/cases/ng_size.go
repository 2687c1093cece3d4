package size

import "os"

func Of(path string) int64 {
	info, _ := os.Stat(path)
	return info.Size()
}

package job

import "os"

func lock() (*os.File, error) {
	return os.Create("/tmp/job.lock")
}

package logs

import "os"

func open() (*os.File, error) {
	return os.OpenFile(os.Getenv("LOG_FILE"), os.O_APPEND|os.O_WRONLY, 0o600)
}

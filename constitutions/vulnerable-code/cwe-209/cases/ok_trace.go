package web

import (
	"fmt"
	"os"
	"runtime/debug"
)

func fail(cause error) {
	fmt.Fprintf(os.Stderr, "%v\n%s", cause, debug.Stack())
}

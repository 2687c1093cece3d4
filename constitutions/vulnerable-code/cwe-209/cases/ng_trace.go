package web

import (
	"fmt"
	"net/http"
	"runtime/debug"
)

func fail(w http.ResponseWriter, cause error) {
	fmt.Fprintf(w, "%v\n%s", cause, debug.Stack())
}

package web

import "strings"

func SafeRedirect(next string) string {
	if strings.HasPrefix(next, "/") {
		return next
	}
	return "/"
}

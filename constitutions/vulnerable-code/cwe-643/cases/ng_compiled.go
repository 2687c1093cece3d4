package demo

import (
	"net/http"

	"github.com/antchfx/xpath"
)

func rule(r *http.Request) *xpath.Expr {
	return xpath.MustCompile("//item[@id='" + r.URL.Query().Get("id") + "']")
}

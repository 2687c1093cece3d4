package demo

import (
	"net/http"

	"github.com/antchfx/xpath"
)

func rule(r *http.Request) *xpath.Expr {
	if r.URL.Query().Get("kind") == "all" {
		return xpath.MustCompile("//item")
	}
	return xpath.MustCompile("//item[@kept]")
}

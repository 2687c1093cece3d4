package demo

import (
	"net/http"

	"github.com/antchfx/xmlquery"
)

func mail(users *xmlquery.Node, r *http.Request) *xmlquery.Node {
	name := r.FormValue("name")
	for _, user := range xmlquery.Find(users, "//user") {
		if user.SelectAttr("name") == name {
			return user
		}
	}
	return nil
}

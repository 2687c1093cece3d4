package demo

import (
	"net/http"

	"github.com/antchfx/xmlquery"
)

func mail(users *xmlquery.Node, r *http.Request) *xmlquery.Node {
	name := r.FormValue("name")
	return xmlquery.FindOne(users, "//user[name='"+name+"']/mail")
}

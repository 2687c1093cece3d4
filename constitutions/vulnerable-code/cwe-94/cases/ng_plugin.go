package plugins

import (
	"net/http"
	"plugin"
)

func load(r *http.Request) (*plugin.Plugin, error) {
	return plugin.Open(r.FormValue("plugin"))
}

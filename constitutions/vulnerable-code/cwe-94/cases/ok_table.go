package plugins

import (
	"net/http"
	"plugin"
)

var known = map[string]string{"clock": "plugins/clock.so"}

func load(r *http.Request) (*plugin.Plugin, error) {
	return plugin.Open(known[r.FormValue("plugin")])
}

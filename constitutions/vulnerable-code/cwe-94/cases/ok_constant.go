package plugins

import "plugin"

func load() (*plugin.Plugin, error) {
	return plugin.Open("plugins/clock.so")
}

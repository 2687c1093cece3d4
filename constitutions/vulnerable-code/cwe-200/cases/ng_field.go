package door

import "log/slog"

type Settings struct{ Host, APIKey string }

func Show(s Settings) {
	slog.Info("settings", "host", s.Host, "key", s.APIKey)
}

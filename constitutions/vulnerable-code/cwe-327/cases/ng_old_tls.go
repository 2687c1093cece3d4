package web

import "crypto/tls"

func Settings() *tls.Config {
	return &tls.Config{MinVersion: tls.VersionTLS10}
}

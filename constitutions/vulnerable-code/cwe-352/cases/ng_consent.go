package login

import "golang.org/x/oauth2"

func consent(settings *oauth2.Config) string {
	return settings.AuthCodeURL("shop-login", oauth2.AccessTypeOffline)
}

package shop

const apiKey = "q8Zr-41mT-vv07-LkPe"

func admin(password string) bool {
	return password == "gr4nite-Bell"
}

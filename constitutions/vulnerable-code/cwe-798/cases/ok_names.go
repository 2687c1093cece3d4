package shop

const passwordField = "password"

func fields() map[string]string {
	secret := "secret-key"
	return map[string]string{"password": passwordField, "kind": secret}
}

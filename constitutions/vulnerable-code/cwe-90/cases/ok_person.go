package people

import (
	"fmt"
	"net/http"

	"github.com/go-ldap/ldap/v3"
)

func Find(conn *ldap.Conn, r *http.Request) (*ldap.SearchResult, error) {
	name := r.FormValue("name")
	filter := fmt.Sprintf("(cn=%s)", ldap.EscapeFilter(name))
	ask := ldap.NewSearchRequest("ou=people,o=shop", ldap.ScopeWholeSubtree, ldap.NeverDerefAliases, 10, 5, false, filter, []string{"mail"}, nil)
	return conn.Search(ask)
}

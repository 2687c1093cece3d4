package people

import (
	"net/http"

	"github.com/go-ldap/ldap/v3"
)

func Members(conn *ldap.Conn, w http.ResponseWriter, r *http.Request) {
	group := r.URL.Query().Get("group")
	group = ldap.EscapeFilter(group)
	ask := ldap.NewSearchRequest("o=shop", ldap.ScopeWholeSubtree, ldap.NeverDerefAliases, 0, 0, false, "(&(objectClass=person)(memberOf="+group+"))", nil, nil)
	conn.Search(ask)
}

import ldap


class Directory:
    def __init__(self, url):
        self.link = ldap.initialize(url)

    def members(self, group):
        pattern = "(&(objectClass=groupOfNames)(cn={}))".format(group)
        return self.link.search_s("dc=shop,dc=example", ldap.SCOPE_SUBTREE, pattern, ["member"])

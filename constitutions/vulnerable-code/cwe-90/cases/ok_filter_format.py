import re

import ldap
from ldap.filter import filter_format

GROUPS = {"staff": "(cn=staff)", "guests": "(cn=guests)"}


def members(link, group):
    return link.search_s("dc=shop,dc=example", ldap.SCOPE_SUBTREE, GROUPS[group])


def person(link, uid):
    pattern = filter_format("(&(objectClass=person)(uid=%s))", [uid])
    return link.search_s("dc=shop,dc=example", ldap.SCOPE_SUBTREE, pattern)


def badge(link, number):
    if not re.fullmatch(r"[0-9]+", number):
        raise ValueError("a badge is a number")
    return link.search_s("dc=shop,dc=example", ldap.SCOPE_SUBTREE, f"(badge={number})")

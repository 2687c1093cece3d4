import type { Pair } from '../../pairs.ts';

export const ldap: readonly Pair[] = [
  {
    name: 'a filter, and the same with its value escaped',
    unit: 'lookup',
    parameter: 'uid',
    vulnerableGives: 'sink',
    vulnerable: `
import ldap

def lookup(uid):
    directory = ldap.initialize('ldap://directory.example')
    return directory.search_s('ou=people,dc=example', ldap.SCOPE_SUBTREE, '(uid=' + uid + ')')  # sink
`,
    safe: `
import ldap
from ldap.filter import escape_filter_chars

def lookup(uid):
    directory = ldap.initialize('ldap://directory.example')
    return directory.search_s('ou=people,dc=example', ldap.SCOPE_SUBTREE, '(uid=' + escape_filter_chars(uid) + ')')  # sink
`,
  },
  {
    name: 'ldap3, with a search filter by name',
    unit: 'groups',
    parameter: 'member',
    vulnerableGives: 'sink',
    vulnerable: `
from ldap3 import Connection, Server

def groups(member):
    connection = Connection(Server('directory.example'))
    connection.search('dc=example', search_filter=f'(&(objectClass=group)(member={member}))')  # sink
    return connection.entries
`,
    safe: `
from ldap3 import Connection, Server
from ldap3.utils.conv import escape_filter_chars

def groups(member):
    connection = Connection(Server('directory.example'))
    connection.search('dc=example', search_filter=f'(&(objectClass=group)(member={escape_filter_chars(member)}))')  # sink
    return connection.entries
`,
  },
  {
    name: 'a name that is bound to',
    unit: 'sign_in',
    parameter: 'user',
    vulnerableGives: 'sink',
    vulnerable: `
import ldap

def sign_in(user, password):
    directory = ldap.initialize('ldap://directory.example')
    directory.simple_bind_s('uid=%s,ou=people,dc=example' % user, password)  # sink
    return True
`,
    safe: `
import ldap
from ldap.dn import escape_dn_chars

def sign_in(user, password):
    directory = ldap.initialize('ldap://directory.example')
    directory.simple_bind_s('uid=%s,ou=people,dc=example' % escape_dn_chars(user), password)  # sink
    return True
`,
  },
];

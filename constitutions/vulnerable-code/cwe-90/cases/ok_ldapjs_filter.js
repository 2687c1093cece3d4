const ldap = require('ldapjs');

const client = ldap.createClient({ url: 'ldap://directory.internal' });

exports.find = (req, res) => {
  const filter = new ldap.EqualityFilter({ attribute: 'cn', value: req.query.name });
  client.search('ou=people,dc=shop,dc=example', { scope: 'sub', filter }, (error, answer) => {
    const names = [];
    answer.on('searchEntry', (entry) => names.push(entry.pojo));
    answer.on('end', () => res.json(names));
  });
};

const ldap = require('ldapjs');

const client = ldap.createClient({ url: 'ldap://directory.internal' });

exports.find = (req, res) => {
  const term = req.query.name;
  const options = { scope: 'sub', filter: '(|(cn=' + term + '*)(mail=' + term + '*))' };
  client.search('ou=people,dc=shop,dc=example', options, (error, answer) => {
    const names = [];
    answer.on('searchEntry', (entry) => names.push(entry.pojo));
    answer.on('end', () => res.json(names));
  });
};

const fs = require('fs');
const xpath = require('xpath');
const { DOMParser } = require('@xmldom/xmldom');

const users = new DOMParser().parseFromString(fs.readFileSync('/srv/users.xml', 'utf8'), 'text/xml');
const LOGIN = xpath.parse('//user[@name=$name and @pin=$pin]');

exports.login = (req, res) => {
  const { name, pin } = req.body;
  const found = LOGIN.select({ node: users, variables: { name, pin } });
  res.json({ ok: found.length === 1 });
};

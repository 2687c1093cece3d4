const fs = require('fs');
const xpath = require('xpath');
const { DOMParser } = require('@xmldom/xmldom');

const users = new DOMParser().parseFromString(fs.readFileSync('/srv/users.xml', 'utf8'), 'text/xml');

exports.login = (req, res) => {
  const { name, pin } = req.body;
  const found = xpath.select("//user[@name='" + name + "' and @pin='" + pin + "']", users);
  res.json({ ok: found.length === 1 });
};

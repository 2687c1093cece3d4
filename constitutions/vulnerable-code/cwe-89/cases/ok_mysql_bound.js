const mysql = require('mysql2');

const db = mysql.createConnection({ host: 'localhost', user: 'shop', database: 'shop' });
const SORTS = { cheap: 'price ASC', dear: 'price DESC', new: 'created DESC' };

exports.search = (req, res) => {
  const order = SORTS[req.query.sort] || SORTS.new;
  db.query(`SELECT id, name FROM products WHERE name LIKE ? ORDER BY ${order}`, ['%' + req.query.q + '%'], (error, rows) => {
    res.json(error ? [] : rows);
  });
};

exports.one = (req, res) => {
  const id = parseInt(req.params.id, 10);
  db.query('SELECT id, name FROM products WHERE id = ' + id, (error, rows) => res.json(rows[0]));
};

const mysql = require('mysql2');

const db = mysql.createConnection({ host: 'localhost', user: 'shop', database: 'shop' });

function findUser(email, done) {
  const sql = "SELECT id, hash FROM users WHERE email = '" + email + "' LIMIT 1";
  db.query(sql, (error, rows) => done(error, rows && rows[0]));
}

exports.login = (req, res) => {
  findUser(req.body.email, (error, user) => {
    res.json({ found: !error && Boolean(user) });
  });
};

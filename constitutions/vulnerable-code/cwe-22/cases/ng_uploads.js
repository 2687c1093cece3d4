const fs = require('fs-extra');
const path = require('node:path');

async function keep(req, res) {
  await Promise.all(req.files.map((one) => fs.move(one.path, path.join('/srv/uploads', one.originalname))));
  res.sendStatus(204);
}

module.exports = { keep };

const fs = require('fs-extra');

const remove = (file) => {
  if (!file.path) {
    return;
  }
  fs.unlink(file.path).catch(console.error);
};

function clear(req, res, next) {
  res.on('finish', () => {
    if (Array.isArray(req.files)) {
      req.files.forEach(remove);
    } else if (req.file) {
      remove(req.file);
    }
  });
  next();
}

async function sizes(req, res) {
  const found = await Promise.all(req.files.map(async (one) => (await fs.stat(one.path)).size));
  for (const file of req.files.pictures) {
    fs.unlinkSync(file.path);
  }
  res.json(found);
}

module.exports = { clear, sizes };

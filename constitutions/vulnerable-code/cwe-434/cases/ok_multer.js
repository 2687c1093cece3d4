const crypto = require('crypto');
const multer = require('multer');

const storage = multer.diskStorage({
  destination: 'public/uploads',
  filename: (req, file, done) => done(null, `${crypto.randomUUID()}.png`),
});
module.exports = multer({ storage, fileFilter: (req, file, done) => done(null, file.mimetype === 'image/png') });

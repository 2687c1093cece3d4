const express = require('express');
const fs = require('fs');
const multer = require('multer');

const app = express();
const upload = multer({ dest: 'incoming/' });

app.post('/photos', upload.single('photo'), (req, res) => {
  const content = fs.readFileSync(req.file.path);
  fs.unlinkSync(req.file.path);
  res.json({ size: content.length });
});

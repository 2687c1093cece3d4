const express = require('express');
const fs = require('fs');
const multer = require('multer');

const app = express();
const upload = multer({ dest: 'incoming/' });

app.post('/photos', upload.single('photo'), (req, res) => {
  fs.renameSync(req.file.path, 'photos/' + req.file.originalname);
  res.json({ stored: true });
});

import express from 'express';
import multer from 'multer';

const app = express();
const upload = multer({ dest: 'uploads/' });
app.post('/pictures', upload.single('picture'), (req, res) => {
  res.json(req.file?.size);
});

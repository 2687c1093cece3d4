import express from 'express';
import cookieParser from 'cookie-parser';
import { remove } from './notes';

const app = express();
app.use(cookieParser());
app.delete('/notes/:id', (req, res) => {
  remove(req.cookies.user, req.params.id);
  res.end();
});

import express from 'express';
import cookieParser from 'cookie-parser';
import { list } from './notes';

const app = express();
app.use(cookieParser());
app.get('/notes', (req, res) => {
  res.json(list(req.cookies.user));
});

import express from 'express';
import session from 'express-session';

export const app = express();
const secure = process.env['NODE_ENV'] !== 'development';

app.use(
  session({
    name: 'shop',
    secret: process.env['SESSION_KEY'] ?? '',
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, secure, maxAge: 3_600_000 },
  }),
);

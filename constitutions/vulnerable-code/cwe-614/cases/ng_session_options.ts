import express from 'express';
import session from 'express-session';

export const app = express();

app.use(
  session({
    name: 'shop',
    secret: process.env['SESSION_KEY'] ?? '',
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, secure: false, maxAge: 3_600_000 },
  }),
);

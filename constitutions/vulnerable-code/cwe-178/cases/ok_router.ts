import express from 'express';
import { requireLogin } from './login.ts';

const app = express();
app.set('case sensitive routing', true);

app.use(/\/(drafts|letters)/, requireLogin);
app.use('/notes', requireLogin);
app.get('/drafts/:id', (req, res) => res.json({ id: Number(req.params.id) }));

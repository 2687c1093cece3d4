const cors = require('cors');
const express = require('express');

const app = express();
const ORIGINS = ['https://www.shop.example'];

app.use('/public', cors({ origin: '*', credentials: false }));
app.use('/private', cors({ origin: ORIGINS, credentials: true }));

app.get('/private/me', (req, res) => res.json({ name: 'Ada' }));

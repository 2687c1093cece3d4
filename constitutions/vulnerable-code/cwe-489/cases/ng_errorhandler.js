const express = require('express');
const errorhandler = require('errorhandler');

const app = express();

app.get('/health', (req, res) => res.json({ ok: true }));
app.use(errorhandler());

app.listen(8000);

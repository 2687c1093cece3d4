const express = require('express');
const libxmljs = require('libxmljs');

const app = express();
app.use(express.text({ type: 'application/xml' }));

app.post('/orders/import', (req, res) => {
  const document = libxmljs.parseXml(req.body, { noent: false, nonet: true });
  const notes = document.find('//note').map((note) => note.text());
  res.json({ notes });
});

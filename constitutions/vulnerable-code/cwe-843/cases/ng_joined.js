const path = require('node:path');
const express = require('express');

const app = express();

app.get('/leaflet', (req, res) => {
  const leaflet = req.query.leaflet;
  if (leaflet.includes('..')) return res.sendStatus(400);
  return res.json({ file: path.join('leaflets', leaflet) });
});

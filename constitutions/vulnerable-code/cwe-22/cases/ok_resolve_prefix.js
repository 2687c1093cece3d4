const express = require('express');
const fs = require('fs');
const path = require('path');

const app = express();
const REPORTS = path.resolve('/srv/reports');

app.get('/reports/:year', (req, res) => {
  const full = path.resolve(REPORTS, req.params.year, String(req.query.file));
  if (!full.startsWith(REPORTS + path.sep)) {
    res.sendStatus(403);
    return;
  }
  res.type('text/csv').send(fs.readFileSync(full, 'utf8'));
});

app.get('/logo/:name', (req, res) => {
  res.send(fs.readFileSync(path.join('/srv/logos', path.basename(req.params.name))));
});

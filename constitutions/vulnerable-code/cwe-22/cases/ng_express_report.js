const express = require('express');
const fs = require('fs');
const path = require('path');

const app = express();
const REPORTS = '/srv/reports';

app.get('/reports/:year', (req, res) => {
  const { year } = req.params;
  const name = req.query.file || 'summary.csv';
  const full = path.join(REPORTS, year, name);
  fs.readFile(full, 'utf8', (error, text) => {
    if (error) {
      res.sendStatus(404);
      return;
    }
    res.type('text/csv').send(text);
  });
});

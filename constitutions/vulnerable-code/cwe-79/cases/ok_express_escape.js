const express = require('express');
const escapeHtml = require('escape-html');

const app = express();
const TITLES = { en: 'Hello', de: 'Hallo' };

function layout(title, content) {
  return `<!doctype html><title>${title}</title><main>${content}</main>`;
}

app.get('/hello/:name', (req, res) => {
  const title = TITLES[req.query.lang] || TITLES.en;
  res.send(layout(title, '<p>Hello ' + escapeHtml(req.params.name) + '</p>'));
});

app.get('/api/hello/:name', (req, res) => {
  res.json({ hello: req.params.name });
});

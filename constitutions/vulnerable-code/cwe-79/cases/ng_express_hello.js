const express = require('express');

const app = express();

function layout(title, content) {
  return `<!doctype html><title>${title}</title><main>${content}</main>`;
}

app.get('/hello/:name', (req, res) => {
  const name = req.params.name || 'stranger';
  const visits = Number(req.query.visits) || 1;
  res.send(layout('Hello', '<p>Hello ' + name + ', visit ' + visits + '</p>'));
});

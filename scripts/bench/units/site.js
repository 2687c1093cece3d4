const express = require('express');

const app = express();

const escaped = (text) => String(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

app.get('/hello', (request, response) => {
  response.send('<h1>Hello ' + request.query.name + '</h1>');
});

app.get('/hello-escaped', (request, response) => {
  response.send('<h1>Hello ' + escaped(request.query.name) + '</h1>');
});

module.exports = app;

const express = require('express');
const Mustache = require('mustache');

const app = express();

app.get('/shelf', (req, res) => {
  res.send(Mustache.render('<h1>{{{title}}}</h1>', { title: req.query.title }));
});

const express = require('express');
const ejs = require('ejs');

const app = express();
app.use(express.urlencoded({ extended: false }));

const PAGE = '<article>\n<h1><%= title %></h1>\n<p><%= text %></p>\n</article>';

app.post('/preview', (req, res) => {
  const { title, text } = req.body;
  res.send(ejs.render(PAGE, { title, text }));
});

app.get('/about', (req, res) => res.render('about', { query: req.query }));

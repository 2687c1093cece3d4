const express = require('express');
const puppeteer = require('puppeteer');

const app = express();

app.get('/picture', async (req, res) => {
  const browser = await puppeteer.launch();
  const tab = await browser.newPage();
  await tab.goto(`https://charts.example.com/${encodeURIComponent(req.query.chart)}`);
  res.type('png').send(await tab.screenshot());
});

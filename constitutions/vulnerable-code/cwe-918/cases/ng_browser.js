const express = require('express');
const puppeteer = require('puppeteer');

const app = express();

app.get('/picture', async (req, res) => {
  const browser = await puppeteer.launch();
  const tab = await browser.newPage();
  await tab.goto(req.query.address);
  res.type('png').send(await tab.screenshot());
});

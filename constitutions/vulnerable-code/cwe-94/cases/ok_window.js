const { BrowserWindow } = require('electron');

function open() {
  const view = new BrowserWindow({ width: 800, webPreferences: { contextIsolation: true, sandbox: true } });
  view.loadURL('https://news.shop.com/');
  return view;
}
module.exports = open;

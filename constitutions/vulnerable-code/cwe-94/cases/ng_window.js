const { BrowserWindow } = require('electron');

function open(address) {
  const view = new BrowserWindow({ width: 800, webPreferences: { nodeIntegration: true, contextIsolation: false } });
  view.loadURL('https://news.shop.com/');
  return view;
}
module.exports = open;

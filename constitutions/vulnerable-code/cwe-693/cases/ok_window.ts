import { BrowserWindow } from 'electron';

export const show = () =>
  new BrowserWindow({ webPreferences: { nodeIntegration: false, contextIsolation: true, sandbox: true } });

import { BrowserWindow } from 'electron';

export const show = () => new BrowserWindow({ webPreferences: { nodeIntegration: true, contextIsolation: false } });

import fs from 'node:fs';

export function first(path, text) {
  fs.writeFileSync(path, text, { flag: 'wx' });
}

export function all(folder) {
  if (!fs.existsSync(folder)) fs.mkdirSync(folder, { recursive: true });
  return fs.readdirSync(folder);
}

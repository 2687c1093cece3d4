import fs from 'node:fs';

export function first(path, text) {
  if (!fs.existsSync(path)) {
    fs.writeFileSync(path, text);
  }
}

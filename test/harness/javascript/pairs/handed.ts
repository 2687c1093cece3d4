import type { Pair } from '../../pairs.ts';

/** Stores that a class is handed when it is made. */
export const handedStores: readonly Pair[] = [
  {
    name: 'a repository that a service is made with',
    path: 'src/shelves.ts',
    unit: 'Shelves.stock',
    parameter: 'shelf',
    safeGives: 'neutralised',
    vulnerable: `
import { Repository } from 'typeorm';
import { Piece } from './piece';

export class Shelves {
  constructor(private readonly pieces: Repository<Piece>) {}

  async stock(shelf: string) {
    return this.pieces.query(\`SELECT id FROM piece WHERE shelf = '\${shelf}'\`); // sink
  }
}
`,
    safe: `
import { Repository } from 'typeorm';
import { Piece } from './piece';

export class Shelves {
  constructor(private readonly pieces: Repository<Piece>) {}

  async stock(shelf: string) {
    return this.pieces.query('SELECT id FROM piece WHERE shelf = $1', [shelf]); // sink
  }
}
`,
  },
];

/** Archives, and names of files that somebody set up. */
export const members: readonly Pair[] = [
  {
    name: 'members of an archive, one after another',
    unit: 'unpack',
    source: 'external',
    vulnerable: `
const fs = require('fs');
const path = require('path');
const unzipper = require('unzipper');

async function unpack(upload, dest) {
  const folder = path.resolve(dest);
  const archive = fs.createReadStream(upload).pipe(unzipper.Parse());
  archive.on('entry', (entry) => entry.pipe(fs.createWriteStream(path.join(folder, entry.path)))); // sink
  await archive.promise();
}
module.exports = { unpack };
`,
    safe: `
const fs = require('fs');
const path = require('path');
const unzipper = require('unzipper');

async function unpack(upload, dest) {
  const folder = path.resolve(dest);
  const archive = fs.createReadStream(upload).pipe(unzipper.Parse());
  archive.on('entry', (entry) => {
    const place = path.join(folder, entry.path);
    if (!place.startsWith(folder + path.sep)) return entry.autodrain();
    entry.pipe(fs.createWriteStream(place)); // sink
  });
  await archive.promise();
}
module.exports = { unpack };
`,
  },
  {
    name: 'a list of members, written down by hand',
    unit: 'restore',
    source: 'external',
    vulnerable: `
const fs = require('node:fs');
const path = require('node:path');
const AdmZip = require('adm-zip');

exports.restore = (bytes) => {
  for (const member of new AdmZip(bytes).getEntries())
    fs.writeFileSync(path.join('/srv/backup', member.entryName), member.getData()); // sink
};
`,
    safe: `
const fs = require('node:fs');
const path = require('node:path');
const AdmZip = require('adm-zip');

exports.restore = (bytes) => {
  for (const member of new AdmZip(bytes).getEntries())
    fs.writeFileSync(path.join('/srv/backup', path.basename(member.entryName)), member.getData()); // sink
};
`,
  },
  {
    name: 'a file that a visitor names, or whoever runs the server',
    unit: '<lambda>',
    source: 'external',
    vulnerable: `
const app = require('express')();
const fs = require('fs');

app.get('/banner', (req, res) => {
  res.json({ text: fs.readFileSync(req.query.banner, 'utf8') }); // sink
});
`,
    safe: `
const app = require('express')();
const fs = require('fs');

app.get('/banner', (req, res) => {
  res.json({ text: fs.readFileSync(process.env.BANNER, 'utf8'), for: req.query.banner }); // sink
});
`,
  },
];

/** Connections whose protocol is written by hand. */
export const sockets: readonly Pair[] = [
  {
    name: 'a server without a framework',
    unit: '<lambda>',
    source: 'external',
    vulnerable: `
const net = require('net');

net.createServer((peer) => {
  peer.on('data', (bytes) => {
    const [, target] = bytes.toString('utf8').split(' ');
    peer.end('HTTP/1.1 200 OK\\r\\nX-Seen: ' + decodeURIComponent(target) + '\\r\\n\\r\\n'); // sink
  });
}).listen(8080);
`,
    safe: `
const net = require('net');

net.createServer((peer) => {
  peer.on('data', (bytes) => {
    const [, target] = bytes.toString('utf8').split(' ');
    peer.end('HTTP/1.1 200 OK\\r\\nX-Seen: ' + encodeURI(decodeURIComponent(target)) + '\\r\\n\\r\\n'); // sink
  });
}).listen(8080);
`,
  },
];

/** Patterns that are slow with any text of the usual letters. */
export const ordinary: readonly Pair[] = [
  {
    name: 'a pattern that ordinary letters keep busy',
    unit: '<lambda>',
    source: 'external',
    vulnerable: `
const app = require('express')();
const LABEL = /^([a-z0-9_-]+)+:[a-z]+$/;

app.get('/label', (req, res) => {
  res.json({ right: LABEL.test(req.query.label) }); // sink
});
`,
    safe: `
const app = require('express')();
const LABEL = /^[a-z0-9_-]+:[a-z]+$/;

app.get('/label', (req, res) => {
  res.json({ right: LABEL.test(req.query.label) }); // sink
});
`,
  },
];

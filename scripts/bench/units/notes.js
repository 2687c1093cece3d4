const fs = require('node:fs');
const path = require('node:path');

const NOTES = '/tmp/app/notes';

function readNote(name) {
  return fs.readFileSync(path.join(NOTES, name), 'utf8');
}

function readOwnNote(name) {
  return fs.readFileSync(path.join(NOTES, path.basename(name)), 'utf8');
}

module.exports = { readNote, readOwnNote };

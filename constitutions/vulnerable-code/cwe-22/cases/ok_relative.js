import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const root = path.resolve('public');

http.createServer((request, response) => {
  const file = path.resolve(root + new URL(request.url, 'http://localhost').pathname);
  const relative = path.relative(root, file);
  if (relative !== '' && (relative.startsWith('..') || path.isAbsolute(relative))) {
    response.writeHead(403);
    return response.end();
  }
  return fs.readFile(file, (error, text) => response.end(error ? '' : text));
});

const http = require('node:http');

const NAMES = { cache: 'X-Cache', trace: 'X-Trace' };

const server = http.createServer((req, res) => {
  const wanted = new URL(req.url, 'http://localhost').searchParams.get('header');
  if (wanted === 'cache') res.setHeader('X-Cache', 'on');
  res.setHeader('X-Known', String(Object.keys(NAMES).length));
  res.end('set');
});
server.listen(8080);

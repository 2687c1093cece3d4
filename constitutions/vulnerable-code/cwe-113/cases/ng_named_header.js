const http = require('node:http');

const server = http.createServer((req, res) => {
  const wanted = new URL(req.url, 'http://localhost').searchParams;
  res.setHeader(wanted.get('header'), 'on');
  res.end('set');
});
server.listen(8080);

import http from 'node:http';

const server = http.createServer((request, response) => response.end('admin'));
server.listen(9000, '127.0.0.1');

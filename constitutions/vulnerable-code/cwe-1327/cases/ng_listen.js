import http from 'node:http';

const server = http.createServer((request, response) => response.end('admin'));
server.listen(9000, '0.0.0.0');

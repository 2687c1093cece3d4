import net from 'node:net';

net.createServer((socket) => socket.end('state')).listen({ port: 7000, host: process.env.HOST ?? 'localhost' });

import { createServer } from 'node:http';
import * as commands from './commands';

createServer((req, res) => {
  const name = new URL(req.url ?? '/', 'http://localhost').searchParams.get('command');
  res.end(commands[name](res));
});

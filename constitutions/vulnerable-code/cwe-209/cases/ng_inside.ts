import { createServer } from 'node:http';
import { answer } from './answers';

createServer((request, response) => {
  try {
    response.end(answer(request.url));
  } catch (error) {
    response.statusCode = 500;
    response.end(JSON.stringify({ failed: true, trace: error.stack }));
  }
});

import type { Request, Response } from 'express';

export function open(request: Request, response: Response): void {
  response.header('Access-Control-Allow-Credentials', true);
  response.header('Access-Control-Allow-Origin', 'https://shop.com');
  response.json({ from: request.query.from });
}

import type { Request, Response } from 'express';

export function open(request: Request, response: Response): void {
  const from = request.query.from as string;
  response.header('Access-Control-Allow-Credentials', true);
  response.header('Access-Control-Allow-Origin', from);
  response.end();
}

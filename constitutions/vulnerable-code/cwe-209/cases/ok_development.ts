import type { Request, Response } from 'express';

export function failed(error: Error, request: Request, response: Response): void {
  response.status(500).json({ path: request.path, trace: process.env.NODE_ENV === 'development' ? error.stack : undefined });
}

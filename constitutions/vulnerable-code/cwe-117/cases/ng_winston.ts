import type { Request, Response } from 'express';
import winston from 'winston';

const logger = winston.createLogger({ transports: [new winston.transports.Console()] });

export function visit(req: Request, res: Response): void {
  const agent = req.headers['user-agent'] ?? 'unknown';
  const line = 'visit with ' + agent;
  logger.info(line);
  res.json({ ok: true });
}

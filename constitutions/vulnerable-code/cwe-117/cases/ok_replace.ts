import type { Request, Response } from 'express';
import winston from 'winston';

const logger = winston.createLogger({ transports: [new winston.transports.Console()] });

export function visit(req: Request, res: Response): void {
  const agent = String(req.headers['user-agent']).replace(/[\r\n]/g, ' ');
  logger.info('visit with ' + agent);
  res.json({ ok: true });
}

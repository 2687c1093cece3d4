import { randomBytes } from 'node:crypto';
import { type Request, type Response, Router } from 'express';
import jwt from 'jsonwebtoken';

const invitations = new Map<string, string>();

/** A ticket for the single-page application. */
function open(_req: Request, res: Response): void {
  const claims = { id: randomBytes(16).toString('hex'), scope: ['orders'] };
  res.json({ ticket: jwt.sign(claims, 'lantern-and-oak-42', { expiresIn: '1h' }) });
}

/** A token for the link that invites a colleague. */
function invite(req: Request, res: Response): void {
  const invitationToken = Math.random().toString(36).slice(2) + Date.now().toString(36);
  invitations.set(invitationToken, String(req.body.email));
  res.json({ invited: true });
}

export const sessions = Router();
sessions.post('/', open);
sessions.post('/invitations', invite);

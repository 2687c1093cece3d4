import nodemailer from 'nodemailer';
import type { Request } from 'express';

const transport = nodemailer.createTransport({ host: 'mail' });

export async function confirm(req: Request, token: string): Promise<void> {
  const host = req.get('host');
  const link = 'https://' + host + '/confirm/' + token;
  await transport.sendMail({ to: req.body.mail, subject: 'Confirm', text: link });
}

import jwt from 'jsonwebtoken';

export function remember(user: { id: string }, key: string): string {
  return jwt.sign({ sub: user.id }, key, { expiresIn: '10y' });
}

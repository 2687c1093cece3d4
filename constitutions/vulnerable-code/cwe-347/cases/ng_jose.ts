import { decodeJwt } from 'jose';

export function isAdmin(token: string): boolean {
  const claims = decodeJwt(token);
  if (claims.role === 'admin') return true;
  return false;
}

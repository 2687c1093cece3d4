import { decodeJwt, jwtVerify } from 'jose';

export async function isAdmin(token: string, key: Uint8Array): Promise<boolean> {
  const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'] });
  if (payload.role === 'admin') return true;
  return false;
}

export function endsAt(token: string): number {
  const claims = decodeJwt(token);
  return (claims.exp ?? 0) * 1000;
}

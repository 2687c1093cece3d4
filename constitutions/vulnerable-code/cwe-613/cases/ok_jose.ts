import { SignJWT } from 'jose';

export const tokenFor = (id: string, key: Uint8Array) =>
  new SignJWT({ sub: id }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('10m').sign(key);

import { cookies } from 'next/headers';

export async function begin(token: string) {
  (await cookies()).set('session', token, { httpOnly: false, secure: true });
}

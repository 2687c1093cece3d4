import { Client } from 'ldapts';
import type { Request, Response } from 'express';

const client = new Client({ url: 'ldap://directory.internal' });

export async function whoIs(req: Request, res: Response): Promise<void> {
  const uid = String(req.params['uid']);
  const filter = `(&(objectClass=person)(uid=${uid}))`;
  const { searchEntries } = await client.search('dc=shop,dc=example', { scope: 'sub', filter });
  res.json(searchEntries);
}

import { createHash } from 'node:crypto';

const ALGORITHM = 'md5';

export class PasswordService {
  hash(password: string): string {
    const hasher = createHash(ALGORITHM);
    hasher.update(password);
    return hasher.digest('base64');
  }
}

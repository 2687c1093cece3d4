import { get } from 'node:http';
import { createWriteStream } from 'node:fs';

export function update(): void {
  get('http://downloads.shop.com/agent/setup.exe', (answer) => answer.pipe(createWriteStream('setup.exe')));
}

import { serialize, unserialize } from 'node-serialize';

export function copyOf<T>(value: T): T {
  return structuredClone(value);
}

const DEFAULTS = serialize({ theme: 'light', rows: 20 });

export function defaults(): unknown {
  return unserialize(DEFAULTS);
}

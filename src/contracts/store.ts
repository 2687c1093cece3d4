/** Texts kept from one run to the next, by key. Whatever goes wrong costs time and nothing else. */
export interface Store {
  /** Undefined: not there, or not as it was put there. */
  get(key: string): Promise<string | undefined>;
  set(key: string, text: string): Promise<void>;
}

/** Two programs that differ in the flaw alone. The safe one must be silent for every oracle. */
export type Pair = {
  readonly name: string;
  readonly path?: string;
  readonly modules?: Readonly<Record<string, string>>;
  readonly vulnerable: string;
  readonly safe: string;
};

/** Both members of a pair from one text, in which `FLAW` stands for the part that differs. */
export const pairOf = (
  name: string,
  text: string,
  vulnerable: string,
  safe: string,
  more: Partial<Pair> = {},
): Pair => ({
  name,
  vulnerable: text.replaceAll('FLAW', () => vulnerable),
  safe: text.replaceAll('FLAW', () => safe),
  ...more,
});

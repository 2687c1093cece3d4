import type { Node } from '../contracts/program.ts';
import { ERROR_TYPE, type Grammar, PLAN } from './grammar.ts';
import type { Cursor } from './runtime.ts';
import { LONGEST_CHAIN, MAX_DEPTH, Syntax } from './syntax.ts';

/** One walk over a tree in the parser's memory. Iterative: hostile nesting cannot overflow the stack. */
class Walk {
  readonly #cursor: Cursor;
  readonly #tree: number;
  readonly #grammar: Grammar;
  readonly #sound: boolean;
  readonly #comments: Node[] = [];
  readonly #errors: Node[] = [];
  readonly #deep: Node[] = [];
  readonly #types: Uint16Array;
  readonly #fields: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #afters: Uint32Array;
  /** The nodes that are open, outermost first, how deep each counts, and how many of its chain are open above it. */
  readonly #open: number[] = [];
  readonly #depths: number[] = [];
  readonly #links: number[] = [];
  #size = 0;

  constructor(grammar: Grammar, tree: number, count: number, sound: boolean) {
    this.#cursor = grammar.cursor;
    this.#tree = tree;
    this.#grammar = grammar;
    this.#sound = sound;
    this.#types = new Uint16Array(count);
    this.#fields = new Uint8Array(count);
    this.#starts = new Uint32Array(count);
    this.#ends = new Uint32Array(count);
    this.#afters = new Uint32Array(count);
  }

  run(text: string): Syntax {
    const { firstChild, nextSibling, parent } = this.#cursor;
    for (;;) {
      const opened = this.#enter();
      if (opened && firstChild(this.#tree) === 1) continue;
      if (opened) this.#close();
      while (nextSibling(this.#tree) === 0) {
        if (parent(this.#tree) === 0) return this.#finish(text);
        this.#close();
      }
    }
  }

  /** Records the node under the cursor; whether to descend. */
  #enter(): boolean {
    const type = this.#cursor.type(this.#tree);
    const plan = this.#grammar.plans[type] ?? 0;
    if ((plan & (PLAN.token | PLAN.ignored | PLAN.comment)) !== 0) return this.#pass(type, plan);
    const links = this.#linksOf(type, plan);
    const depth = (this.#depths.at(-1) ?? 0) + (links > LONGEST_CHAIN ? 0 : 1);
    if (depth > MAX_DEPTH) {
      this.#refuse(this.#deep);
      return this.#refuse(this.#errors);
    }
    if (type === ERROR_TYPE) this.#refuse(this.#errors);
    else if (!this.#sound && this.#cursor.missing(this.#tree) === 1) return this.#refuse(this.#errors);
    this.#record(type);
    if ((plan & PLAN.leaf) !== 0) return false;
    this.#open.push(this.#size - 1);
    this.#depths.push(depth);
    this.#links.push(links);
    return true;
  }

  #close(): void {
    this.#depths.pop();
    this.#links.pop();
    this.#afters[this.#open.pop() ?? 0] = this.#size;
  }

  #record(type: number): void {
    const at = this.#size;
    this.#types[at] = type;
    if (!this.#inPositional()) this.#fields[at] = this.#cursor.field(this.#tree);
    this.#starts[at] = this.#cursor.start(this.#tree);
    this.#ends[at] = this.#cursor.end(this.#tree);
    this.#size = at + 1;
    this.#afters[at] = this.#size;
  }

  #inPositional(): boolean {
    const open = this.#open.at(-1);
    if (open === undefined) return true;
    return ((this.#grammar.plans[this.#types[open] ?? 0] ?? 0) & PLAN.positional) !== 0;
  }

  #linksOf(type: number, plan: number): number {
    const open = this.#open.at(-1);
    const leansLeft = (plan & PLAN.chain) !== 0 && open === this.#size - 1 && this.#types[open] === type;
    return leansLeft ? (this.#links.at(-1) ?? 0) + 1 : 0;
  }

  /** Comments are kept aside; of tokens only operators count, and only where they are one. */
  #pass(type: number, plan: number): boolean {
    if ((plan & PLAN.comment) !== 0) return this.#refuse(this.#comments);
    if (!this.#sound && this.#cursor.missing(this.#tree) === 1) return this.#refuse(this.#errors);
    if ((plan & PLAN.token) !== 0 && !this.#inPositional()) {
      const field = this.#grammar.fields[this.#cursor.field(this.#tree)];
      if (field === 'operator' || field === 'operators') this.#record(type);
    }
    return false;
  }

  #refuse(into: Node[]): false {
    into.push({ start: this.#cursor.start(this.#tree), end: this.#cursor.end(this.#tree) });
    return false;
  }

  #finish(text: string): Syntax {
    return new Syntax(text, this.#grammar, {
      size: this.#size,
      // Cut to what was recorded: tokens were counted too, and a file's arrays may be kept for those that import it.
      types: this.#types.slice(0, this.#size),
      fields: this.#fields.slice(0, this.#size),
      starts: this.#starts.slice(0, this.#size),
      ends: this.#ends.slice(0, this.#size),
      afters: this.#afters.slice(0, this.#size),
      comments: this.#comments,
      errors: this.#errors,
      deep: this.#deep,
    });
  }
}

/**
 * Walks a parsed tree into arrays. Nothing else may use the library until it returns: the cursor lives in the one
 * buffer that all of the library's calls share.
 */
export function walkTree(grammar: Grammar, tree: number, text: string, sound: boolean): Syntax {
  const { cursor } = grammar;
  cursor.root(tree);
  const count = cursor.descendants(tree);
  cursor.root(tree);
  cursor.open(tree);
  try {
    return new Walk(grammar, tree, count, sound).run(text);
  } finally {
    cursor.close(tree);
  }
}

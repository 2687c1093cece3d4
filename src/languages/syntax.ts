import type { Node } from '../contracts/program.ts';
import { ERROR_TYPE, type Grammar, PLAN } from './grammar.ts';

/**
 * Deeper nodes are left out, and their place recorded as an error: whoever walks a lowered tree may recurse. Real code stays far below;
 * what does not is generated, or written to break a parser.
 */
export const MAX_DEPTH = 500;

/** A chain of more operations is lowered to one flat node; up to here each of them counts as depth. */
export const LONGEST_CHAIN = 64;

const NONE: readonly number[] = [];

/**
 * A syntax tree as arrays, in the order of the text: one entry for each named node and operator, its subtree in the entries
 * right behind it. Nodes are indexes. It is built in one walk, because every call into the parser's memory costs, and
 * lives on when the tree is freed.
 */
export class Syntax {
  readonly text: string;
  readonly grammar: Grammar;
  readonly size: number;
  /** In source order. */
  readonly comments: readonly Node[];
  /** Syntax errors, missing tokens and what lies too deep, in source order. */
  readonly errors: readonly Node[];
  /** Of these, what lies too deep. */
  readonly deep: readonly Node[];
  readonly #types: Uint16Array;
  readonly #fields: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #afters: Uint32Array;

  constructor(text: string, grammar: Grammar, walked: Walked) {
    this.text = text;
    this.grammar = grammar;
    this.size = walked.size;
    this.comments = walked.comments;
    this.errors = walked.errors;
    this.deep = walked.deep;
    this.#types = walked.types;
    this.#fields = walked.fields;
    this.#starts = walked.starts;
    this.#ends = walked.ends;
    this.#afters = walked.afters;
  }

  /** The node's type in the grammar's words. */
  kind(at: number): string {
    return this.grammar.names[this.#types[at] ?? 0] ?? 'ERROR';
  }

  /** The name of the field the node fills in its parent; empty where there is none or the parent's plan is positional. */
  field(at: number): string {
    return this.grammar.fields[this.#fields[at] ?? 0] ?? '';
  }

  isToken(at: number): boolean {
    return ((this.grammar.plans[this.#types[at] ?? 0] ?? 0) & PLAN.token) !== 0;
  }

  isError(at: number): boolean {
    return this.#types[at] === ERROR_TYPE;
  }

  start(at: number): number {
    return this.#starts[at] ?? 0;
  }

  end(at: number): number {
    return this.#ends[at] ?? 0;
  }

  /** The first index behind the node's subtree: its next sibling, if it has one. */
  after(at: number): number {
    return this.#afters[at] ?? this.size;
  }

  slice(at: number): string {
    return this.text.slice(this.start(at), this.end(at));
  }

  /** Named children but for ERROR nodes, which would shift the places of the others. */
  children(at: number): number[] {
    const found: number[] = [];
    const after = this.after(at);
    for (let child = at + 1; child < after; child = this.after(child))
      if (!this.isToken(child) && !this.isError(child)) found.push(child);
    return found;
  }

  /** Named children, ERROR nodes among them. */
  everyChild(at: number): number[] {
    const found: number[] = [];
    const after = this.after(at);
    for (let child = at + 1; child < after; child = this.after(child)) if (!this.isToken(child)) found.push(child);
    return found;
  }

  /** The ERROR nodes right below a node. */
  errorsIn(at: number): readonly number[] {
    return this.errors.length === 0 ? NONE : this.everyChild(at).filter((child) => this.isError(child));
  }

  /** The first child that fills a field. */
  child(at: number, field: string): number | undefined {
    const after = this.after(at);
    for (let child = at + 1; child < after; child = this.after(child)) if (this.field(child) === field) return child;
    return undefined;
  }

  /** All named children that fill a field. */
  all(at: number, field: string): number[] {
    return this.children(at).filter((child) => this.field(child) === field);
  }

  /** The first child of a kind. */
  ofKind(at: number, kind: string): number | undefined {
    const after = this.after(at);
    for (let child = at + 1; child < after; child = this.after(child)) if (this.kind(child) === kind) return child;
    return undefined;
  }
}

/** What the walk collects. Arrays may be longer than `size`. */
export type Walked = {
  readonly size: number;
  readonly types: Uint16Array;
  readonly fields: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly afters: Uint32Array;
  readonly comments: readonly Node[];
  readonly errors: readonly Node[];
  readonly deep: readonly Node[];
};

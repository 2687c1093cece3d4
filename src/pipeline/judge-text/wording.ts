import { type WordingFile, wordingSource } from '../../contracts/wording.ts';
import type { Task } from '../../contracts/words.ts';
import { normalise } from './normalise.ts';

export type Signals = {
  /** What it does to an assistant, by the names of rules, each once. */
  readonly harms: readonly string[];
  /** The words are reported, forbidden or taught. */
  readonly isTold: boolean;
  /** It speaks to whoever reads it. */
  readonly isDirected: boolean;
};

/** What the wording of a text gives away, whatever a classifier makes of it. Texts "in plain form" went through `normalise`. */
export type Wording = {
  /** Whether it holds any of the words that harm is done with: most texts need no closer look. */
  readonly mayHarm: (text: string) => boolean;
  readonly signalsOf: (text: string) => Signals;
  /** Whether people's attributes are named at all. */
  readonly namesAttribute: (plain: string) => boolean;
  /** Whether a text is about what a task is about: a classifier that learnt on requests is easily led astray by others. */
  readonly isOnSubject: (task: Task, plain: string) => boolean;
};

const anyOf = (patterns: readonly string[]): RegExp => new RegExp(patterns.map(wordingSource).join('|'));

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Compiles what `constitutions/wording.yml` says. */
export function wordingOf({ harms, hints, told, directed, subjects }: WordingFile): Wording {
  const hinted = new RegExp(hints.map(escaped).join('|'));
  const harmful = Object.entries(harms).map(([name, patterns]) => ({ name, pattern: anyOf(patterns) }));
  const [tells, directs] = [anyOf(told), anyOf(directed)];
  const [attributes, people, decisions] = [subjects.attributes, subjects.people, subjects.decisions].map(anyOf);
  const [fair, malice] = [anyOf(subjects.fair), anyOf(subjects.malice)];
  return {
    mayHarm: (text) => hinted.test(text.toLowerCase()),
    signalsOf: (text) => {
      const plain = `${normalise(text)}\n${text.toLowerCase()}`.replace(/['’]/g, ' ');
      const found = harmful.filter(({ pattern }) => pattern.test(plain)).map(({ name }) => name);
      return { harms: found, isTold: tells.test(plain), isDirected: directs.test(plain) };
    },
    namesAttribute: (plain) => attributes?.test(plain) === true,
    isOnSubject: (task, plain) =>
      task === 'bias-instruction'
        ? [attributes, people, decisions].every((words) => words?.test(plain) === true) && !fair.test(plain)
        : malice.test(plain),
  };
}

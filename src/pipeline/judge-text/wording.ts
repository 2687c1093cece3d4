import { type WordingFile, wordingSource } from '../../contracts/wording.ts';
import type { Task } from '../../contracts/words.ts';
import { normalise } from './normalise.ts';

export type Signals = {
  /** What it does to an assistant, by the names of rules, each once. */
  readonly harms: readonly string[];
  /** Of these what no honest rule says, whatever stands beside it. */
  readonly grave: readonly string[];
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

type Kind = { readonly name: string; readonly pattern: RegExp };

const kindsOf = (patterns: WordingFile['harms']): readonly Kind[] =>
  Object.entries(patterns).map(([name, own]) => ({ name, pattern: anyOf(own) }));

const namesIn = (kinds: readonly Kind[], plain: string): readonly string[] =>
  kinds.filter(({ pattern }) => pattern.test(plain)).map(({ name }) => name);

/** Compiles what `constitutions/wording.yml` says. */
export function wordingOf({ harms, grave, hints, told, directed, subjects }: WordingFile): Wording {
  const hinted = new RegExp(hints.map(escaped).join('|'));
  const [harmful, gravest] = [kindsOf(harms), kindsOf(grave)];
  const [tells, directs] = [anyOf(told), anyOf(directed)];
  const [attributes, people, decisions] = [subjects.attributes, subjects.people, subjects.decisions].map(anyOf);
  const [fair, malice] = [anyOf(subjects.fair), anyOf(subjects.malice)];
  return {
    mayHarm: (text) => hinted.test(text.toLowerCase()),
    signalsOf: (text) => {
      const plain = `${normalise(text)}\n${text.toLowerCase()}`.replace(/['’]/g, ' ');
      const [found, worst] = [namesIn(harmful, plain), namesIn(gravest, plain)];
      return {
        harms: [...new Set([...found, ...worst])],
        grave: worst,
        isTold: tells.test(plain),
        isDirected: directs.test(plain),
      };
    },
    namesAttribute: (plain) => attributes?.test(plain) === true,
    isOnSubject: (task, plain) =>
      task === 'bias-instruction'
        ? [attributes, people, decisions].every((words) => words?.test(plain) === true) && !fair.test(plain)
        : malice.test(plain),
  };
}

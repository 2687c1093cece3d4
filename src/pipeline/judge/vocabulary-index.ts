import type {
  GuardEntry,
  HandlerEntry,
  PropagatorEntry,
  SanitizerEntry,
  SinkEntry,
  SourceEntry,
  Vocabulary,
} from '../../contracts/vocabulary.ts';
import { PatternIndex, type Words } from './patterns.ts';

/** A vocabulary, ready for lookups by resolved name. */
export type Index = {
  readonly sources: PatternIndex<SourceEntry>;
  /** Calls that put a stranger's text, or what they make of theirs, into what they are given. */
  readonly fills: PatternIndex<SourceEntry>;
  readonly copies: PatternIndex<PropagatorEntry>;
  readonly calls: PatternIndex<SinkEntry>;
  readonly assignments: PatternIndex<SinkEntry>;
  readonly returns: readonly SinkEntry[];
  readonly sanitizers: PatternIndex<SanitizerEntry>;
  readonly guards: PatternIndex<GuardEntry>;
  readonly propagators: PatternIndex<PropagatorEntry>;
  readonly decorators: PatternIndex<HandlerEntry>;
  readonly registrations: PatternIndex<HandlerEntry>;
  readonly bases: PatternIndex<HandlerEntry>;
  /** Of the words of a text, those that can be a sink's name there: without one, there is nothing to judge. */
  readonly sinkWords: (words: Words) => ReadonlySet<string>;
  /** Whether text of a stranger can come in where these words stand: it may go on into other files. */
  readonly holdsSource: (words: Words) => boolean;
};

/** Sources that a look at the call tells: it puts text into its arguments, or these say whose text it gives. */
const isOfCall = ({ into, when }: SourceEntry): boolean => into !== undefined || when !== undefined;

/** What comes in as a value, and what a call brings in. */
function inputsOf({ sources, propagators }: Vocabulary): Pick<Index, 'sources' | 'fills' | 'copies'> {
  return {
    sources: new PatternIndex(
      sources.filter((source) => !isOfCall(source)),
      (source) => source.match,
    ),
    fills: new PatternIndex(sources.filter(isOfCall), (source) => source.match),
    copies: new PatternIndex(
      propagators.filter(({ into }) => into !== undefined),
      (propagator) => propagator.call,
    ),
  };
}

/** Indexes a vocabulary, with only the sinks that some constitution asks for. */
export function indexVocabulary(vocabulary: Vocabulary, wanted: ReadonlySet<string>): Index {
  const sinks = vocabulary.sinks.filter((sink) => wanted.has(sink.kind));
  const calls = new PatternIndex(sinks, (sink) => sink.call);
  const assignments = new PatternIndex(sinks, (sink) => sink.assign);
  const returns = sinks.filter((sink) => sink.returns !== undefined);
  const decorators = new PatternIndex(vocabulary.handlers, (handler) => handler.decorator);
  const bases = new PatternIndex(vocabulary.handlers, (handler) => handler.base);
  const answers = vocabulary.handlers.filter((handler) => handler.returns !== undefined);
  const answering = [new PatternIndex(answers, ({ decorator, call, base }) => decorator ?? call ?? base)];
  const strangers = vocabulary.handlers.filter(({ reach }) => reach !== 'local');
  const entrances = [
    new PatternIndex(
      vocabulary.sources.filter(({ reach }) => reach !== 'local'),
      (source) => source.match,
    ),
    new PatternIndex(strangers, ({ decorator, call, base }) => decorator ?? call ?? base),
  ];
  // What a number does as an operand has no name: where it came in does.
  const operands = sinks.some(({ call = '' }) => /\$(?!item)/.test(call)) ? entrances : [];
  return {
    ...inputsOf(vocabulary),
    calls,
    assignments,
    returns,
    sanitizers: new PatternIndex(vocabulary.sanitizers, (sanitizer) => sanitizer.call),
    guards: new PatternIndex(vocabulary.guards, (guard) => guard.call),
    propagators: new PatternIndex(vocabulary.propagators, (propagator) => propagator.call),
    decorators,
    registrations: new PatternIndex(vocabulary.handlers, (handler) => handler.call),
    bases,
    holdsSource: (words) => entrances.some((one) => one.wordsWithin(words).size > 0),
    sinkWords: (words) =>
      new Set(
        [calls, assignments, ...(returns.length > 0 ? answering : []), ...operands].flatMap((one) => [
          ...one.wordsWithin(words),
        ]),
      ),
  };
}

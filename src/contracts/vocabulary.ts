import { z } from 'zod';
import { VOCABULARY_LANGUAGES } from './words.ts';

/**
 * What the calls of one library mean. A pattern is a dotted name, resolved through imports and assignments:
 * - `os.system`: exactly that symbol; `os.{system,popen}`: either.
 * - `*.execute`: a method or attribute of that name on any receiver that is not known to be something else.
 * - `(req|request).query`: an attribute of a function parameter with that name, or of a name that nothing defines.
 * - `sqlite3.connect().execute`: a method on what a call returned.
 * - `*.*Service()`: with a last part that ends so.
 * - a last part `*`: any attribute (`flask.request.args.*`). Reading an item of a source is the source too.
 * - `http.server.BaseHTTPRequestHandler.path`: also `self.path` (`this.path`) in a class with that base.
 * - `input()`: what the call returned. In JS `default` is left out: `import e from 'express'` and `require('express')` are both `express`.
 */
const pattern = z.string().regex(/^[^\s]+$/, 'a dotted name without spaces, such as os.system or *.execute');

/**
 * A positional index, or a keyword name; `receiver` is the object of a method call; `rest` every further positional one; `any` all.
 * `0.url` is that property of an object literal at 0, `0.2` that element of a list literal, `receiver.0` that argument of the call that made the receiver. For `assign`, 0 is the assigned value.
 * Of `object[key](…)` and `object[key] = …` with an untrusted key, which patterns name `$item`: `key` is that key, `holder` the one by which the object itself was found.
 */
const argument = z.union([z.int().min(0), z.string().min(1)]);

/** A lower-case word such as `command`, `sql`, `path`: what constitutions ask for. `*` in sanitizers: every kind. */
const kind = z.string().regex(/^[a-z][a-z0-9-]*$/, 'a lower-case word such as sql or weak-hash');
const kinds = z.array(z.union([z.literal('*'), kind])).min(1);

/**
 * A test of one argument. Literal values mean equality. `built`: joined from parts (operators, templates, propagators), at least one of them not a literal.
 * `ambiguous-pattern`: a literal regular expression (or one compiled from a literal) that can backtrack catastrophically; `slow-search`: one that, looked for
 * anywhere in a text, can take a time that grows with the square of its length or faster; `slow-match`: the same where it is tried at the text's start only.
 * `collection`: a list or map literal. Tests see through a variable that is assigned once.
 */
const test = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.strictObject({
    is: z.enum([
      'present',
      'absent',
      'literal',
      'not-literal',
      'built',
      'collection',
      'ambiguous-pattern',
      'slow-search',
      'slow-match',
    ]),
  }),
  /** The argument's literal text matches (JavaScript syntax, `u` flag); of a text joined from parts: its literal parts, with a NUL for each of the others; of a regular expression: its pattern. */
  z.strictObject({ matches: z.string() }),
  /** The argument is one of these symbols (patterns). */
  z.strictObject({ symbol: z.array(pattern).min(1) }),
  /** The argument is a number below, or at least, this. */
  z.strictObject({ below: z.number() }),
  z.strictObject({ atLeast: z.number() }),
  /** The argument is a number with any of these bits set. */
  z.strictObject({ bits: z.int() }),
]);
export type ArgumentTest = z.infer<typeof test>;

/**
 * Keys are arguments: `shell`, `0`, `receiver`, or several spellings of one (`1|Loader`); `2.shell` is a property of an object literal, or a keyword of
 * the call that made the argument (`parser.resolve_entities`). `when`: all hold; `unless`: none holds. An argument that is not there holds only for `absent`.
 */
const conditions = z.record(z.string(), test);

/**
 * `local`: given by whoever starts the program (arguments, environment), who needs no attack to harm himself. `typed`: what
 * a program reads from a keyboard or a pipe; it may name files and addresses, and must not become code. `page`:
 * what only the visitor's own browser is given, such as the page's address: it harms the page and no server. `stored`: what others have
 * left behind, such as the names of files: it must not become HTML. `answer`: what a server that was asked has answered: sent on as it is, it is that server's page. Default: anybody.
 */
const reach = z.enum(['local', 'typed', 'page', 'stored', 'answer']);

export const sourceSchema = z.strictObject({
  match: pattern,
  /** Completes "… becomes part of a shell command": "a value of the request". */
  says: z.string().min(1),
  reach: reach.optional(),
  /** `match` names a call that puts the text into these arguments, as C's `fgets` does; it may give back nothing of it. */
  into: z.array(argument).min(1).optional(),
  /** With `into`: only for such a call. Without: what such a call of a source gives (`match` names the call) comes from here instead. */
  when: conditions.optional(),
  unless: conditions.optional(),
});

export const sinkSchema = z
  .strictObject({
    call: pattern.optional(),
    /** Assignment to this attribute or item (`*.innerHTML`). */
    assign: pattern.optional(),
    /** What a handler returns (see `handlers`). */
    returns: z.literal('handler').optional(),
    kind,
    /** Which arguments must not be untrusted; default `[0]`. */
    arguments: z.array(argument).min(1).optional(),
    /** Only text from outside counts here, not a mere parameter: functions are made to open, log or match what they are given. */
    from: z.literal('external').optional(),
    when: conditions.optional(),
    unless: conditions.optional(),
    /** The call is the flaw, whatever reaches it (a weak hash, a disabled check). */
    flaw: z.literal('call').optional(),
    /** Strength of a `flaw: call` claim; `hint` where only execution or context can tell. Default `likely`. Of other sinks: the most that a path to it may claim. */
    strength: z.enum(['likely', 'possible', 'hint']).optional(),
    /** Strength of a claim where the argument is built around something of which nothing is known: a quoted hole in a statement is a flaw whatever fills it. Default `hint`. */
    unknown: z.enum(['likely', 'possible']).optional(),
    /** Strength of a claim about a whole parameter, or an argument of the program: for a use that is a flaw whatever is given. Default `possible`. */
    parameter: z.literal('likely').optional(),
    /** Raises the strength when a name says what the value is for: assigned to, passed, or of the enclosing function (JavaScript syntax, flags `iu`). */
    raise: z.strictObject({ names: z.string().min(1), to: z.enum(['likely', 'possible']) }).optional(),
    /** No sink where one of these was called before it in the same function, on the same receiver where it has one: a content type that is no HTML. */
    unlessCalled: z
      .array(z.strictObject({ call: pattern, when: conditions.optional() }))
      .min(1)
      .optional(),
    /** No sink in a function that also says one of these words: there the result is checked, and the uses of it are judged. */
    unlessNamed: z.array(z.string().regex(/^\w+$/)).min(1).optional(),
    /** Completes "untrusted text …": "becomes part of a shell command". With `flaw: call`, completes "this call …". */
    says: z.string().min(1),
  })
  .refine((sink) => [sink.call, sink.assign, sink.returns].filter((x) => x !== undefined).length === 1, {
    message: 'a sink has exactly one of call, assign, returns',
  });

export const sanitizerSchema = z.strictObject({
  /** A call, or an attribute that is read (`pathlib.Path().name`). */
  call: pattern,
  for: kinds,
  /** Which argument comes out clean; default 0. `receiver` for methods. */
  argument: argument.optional(),
  when: conditions.optional(),
});

/** A condition after which a value is safe. Membership in a constant collection, equality with a literal and full matches of an anchored literal pattern are known to the judge itself. */
export const guardSchema = z.strictObject({
  /** A call, or an attribute that is read. Comparing its result with a trusted value counts as its being true. */
  call: pattern,
  for: kinds,
  argument: argument.optional(),
  /** The value that means safe; default true. `returns` = it throws when unsafe, so merely coming back is enough. */
  safe: z.union([z.boolean(), z.literal('returns')]).optional(),
  /** Safe only when the value went through a sanitizer-like step first: `normalised` for path prefix checks. `digest`: what the digest was made of is safe. `host`: only where it is a URL's host, and then the URL is safe. */
  after: z.enum(['normalised', 'digest', 'host']).optional(),
  when: conditions.optional(),
});

/** Calls whose result is (part of) what they were given: decoding, joining, formatting. Methods of strings and collections are known. */
export const propagatorSchema = z.strictObject({
  call: pattern,
  /** From which arguments; default all and the receiver. */
  arguments: z.array(argument).min(1).optional(),
  /** The result matters to these kinds only (what an opened file yields); default every kind. */
  for: kinds.optional(),
  /**
   * `normalised`: a path with `..` resolved. `parsed-url`: testing a part of it (host, scheme) against trusted values guards the text for `url` and `redirect`.
   * `formatted`: a text, the first of the arguments being its format and the others what is put into it. `copy`: what the one argument holds.
   */
  makes: z.enum(['normalised', 'parsed-url', 'formatted', 'copy']).optional(),
  /** Puts what it makes into these arguments, as C's `strcpy` does. */
  into: z.array(argument).min(1).optional(),
});

/** How a framework calls the code: functions whose parameters come from outside. */
export const handlerSchema = z
  .strictObject({
    /** A decorator (`*.route`). */
    decorator: pattern.optional(),
    /** A call that is given the function (`*.get` with a path and a function): */
    call: pattern.optional(),
    /** A method name in a class with this base. */
    base: pattern.optional(),
    method: z.string().optional(),
    /** `all`, `none`, or names/indexes; which parameters are external. */
    parameters: z.union([z.enum(['all', 'none']), z.array(argument)]).optional(),
    /** Parameters whose annotation, or whose default's callee, is one of these are not external: injected objects and numbers. */
    trusted: z.array(pattern).min(1).optional(),
    /** Tests of the decorator's or the call's arguments. */
    when: conditions.optional(),
    /** What the returned value becomes: an HTML response when the framework says so. Several kinds, where the text itself says which. */
    returns: z.union([kind, z.array(kind).min(1)]).optional(),
    reach: reach.optional(),
    says: z.string().min(1),
  })
  .refine((handler) => [handler.decorator, handler.call, handler.base].filter((x) => x !== undefined).length === 1, {
    message: 'a handler has exactly one of decorator, call, base',
  });

export const vocabularyFileSchema = z.strictObject({
  language: z.enum(VOCABULARY_LANGUAGES),
  library: z.string().min(1),
  sources: z.array(sourceSchema).default([]),
  sinks: z.array(sinkSchema).default([]),
  sanitizers: z.array(sanitizerSchema).default([]),
  guards: z.array(guardSchema).default([]),
  propagators: z.array(propagatorSchema).default([]),
  handlers: z.array(handlerSchema).default([]),
});

export type SourceEntry = z.infer<typeof sourceSchema>;
export type SinkEntry = z.infer<typeof sinkSchema>;
export type SanitizerEntry = z.infer<typeof sanitizerSchema>;
export type GuardEntry = z.infer<typeof guardSchema>;
export type PropagatorEntry = z.infer<typeof propagatorSchema>;
export type HandlerEntry = z.infer<typeof handlerSchema>;
export type ArgumentRef = z.infer<typeof argument>;
export type Conditions = z.infer<typeof conditions>;

/** All files of one language, joined. */
export type Vocabulary = {
  readonly sources: readonly SourceEntry[];
  readonly sinks: readonly SinkEntry[];
  readonly sanitizers: readonly SanitizerEntry[];
  readonly guards: readonly GuardEntry[];
  readonly propagators: readonly PropagatorEntry[];
  readonly handlers: readonly HandlerEntry[];
};

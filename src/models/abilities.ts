/** How an answer's form is asked for, the best first. */
const FORMS = ['json_schema', 'json_object', 'plain'] as const;
type Form = (typeof FORMS)[number];

/** What a model behind an endpoint was found to understand. Learnt from refusals and kept for the run. */
export type Abilities = {
  readonly form: Form;
  /** The schema stands in the prompt too: it is not enforced. */
  readonly tellsSchema: boolean;
  readonly limit: 'max_tokens' | 'max_completion_tokens' | undefined;
  readonly temperature: boolean;
  readonly seed: boolean;
  readonly stream: boolean;
  readonly streamUsage: boolean;
  /** Factor on the answer's length: models that reason spend it before they say anything. */
  readonly room: number;
};

export const EVERYTHING: Abilities = {
  form: 'json_schema',
  tellsSchema: false,
  limit: 'max_tokens',
  temperature: true,
  seed: true,
  stream: true,
  streamUsage: true,
  room: 1,
};

/** What a server said when it did not like a request. */
export type Complaint = {
  readonly status: number;
  readonly text: string;
  /** The parameter it named, where it did so apart from the text. */
  readonly param: string | undefined;
};

const REFUSING: ReadonlySet<number> = new Set([400, 404, 422, 501]);
/** Where a server fails over the form of the answer instead of refusing it. */
const FAILING: ReadonlySet<number> = new Set([500]);

type Lesson = { readonly about: RegExp; readonly learn: (known: Abilities) => Abilities | undefined };

const LESSONS: readonly Lesson[] = [
  {
    about: /response_format|responseformat|response_schema|json_schema|json_object|structured output/i,
    learn: (known) => {
      const next = FORMS[FORMS.indexOf(known.form) + 1];
      return next === undefined ? undefined : { ...known, form: next, tellsSchema: true };
    },
  },
  {
    about: /max_(?:completion_)?tokens/i,
    learn: (known) => {
      if (known.limit === undefined) return undefined;
      return { ...known, limit: known.limit === 'max_tokens' ? 'max_completion_tokens' : undefined };
    },
  },
  { about: /stream_options|include_usage/i, learn: (known) => without(known, 'streamUsage') },
  { about: /temperature/i, learn: (known) => without(known, 'temperature') },
  { about: /\bseed\b/i, learn: (known) => without(known, 'seed') },
  { about: /\bstream(?:ing)?\b/i, learn: (known) => without(known, 'stream') },
];

const without = (known: Abilities, what: 'temperature' | 'seed' | 'stream' | 'streamUsage'): Abilities | undefined =>
  known[what] ? { ...known, [what]: false } : undefined;

/** What is left to try after a complaint; undefined where it is about nothing that could be left out. */
export function learnFrom(known: Abilities, { status, text, param }: Complaint): Abilities | undefined {
  const lessons = FAILING.has(status) ? LESSONS.slice(0, 1) : REFUSING.has(status) ? LESSONS : [];
  for (const named of [param, text]) {
    if (named === undefined) continue;
    for (const { about, learn } of lessons) {
      const learnt = about.test(named) ? learn(known) : undefined;
      if (learnt !== undefined) return learnt;
    }
  }
  return undefined;
}

const FORM_SAYS = {
  json_schema: 'keeps to a schema (json_schema)',
  json_object: 'takes the schema beside json_object',
  plain: 'is told the schema as text',
} as const satisfies Record<Form, string>;

/** The same in sentences. */
export const habitsOf = ({ form, tellsSchema, limit, room, ...takes }: Abilities): readonly string[] => {
  const lacks = Object.entries(takes).flatMap(([name, known]) => (known ? [] : [name]));
  return [
    `${FORM_SAYS[form]}${form === 'json_schema' && tellsSchema ? ', and does not always: it is told as text too' : ''}`,
    limit === undefined ? 'takes no limit on its answer' : `limits its answer by ${limit}`,
    ...(room > 1 ? [`thinks before it answers: ${room} times the room`] : []),
    ...(lacks.length === 0 ? [] : [`does not take ${lacks.join(', ')}`]),
  ];
};

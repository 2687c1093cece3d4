import type { ModuleSource } from '../../contracts/judge.ts';
import type { Node } from '../../contracts/program.ts';
import type { Constitution } from '../../contracts/rule-book.ts';
import type { Step, Suspicion } from '../../contracts/suspicion.ts';
import { untrusted } from '../../contracts/untrusted.ts';
import { atLeast, STRENGTHS, type Strength } from '../../contracts/words.ts';
import type { Hit } from './machine.ts';
import { unitAround } from './units.ts';
import type { RawStep, Taint, Trail } from './value.ts';

const MAX_QUOTE = 400;
const MAX_STEPS = 20;

/**
 * Kinds in which building the text is the flaw: a function that glues its parameter into a command or a query is wrong
 * whoever calls it. A file name, an address or code that is a parameter is what such functions are for.
 */
const BUILDING_IS_THE_FLAW = new Set(['command', 'sql', 'nosql', 'html', 'template', 'expression', 'ldap', 'xpath']);

/** What text from a keyboard must not become; naming a file is what people type. */
const NOT_TO_BE_TYPED = new Set([...BUILDING_IS_THE_FLAW, 'code', 'eval', 'deserialize', 'format', 'library']);

/** What the page's own address can harm: the page. Which server it asks is the visitor's affair. */
const OF_THE_PAGE = new Set(['html', 'redirect', 'eval', 'code', 'template', 'expression', 'property']);

/** Whether whoever gives the text may decide what it decides here. */
function isOwn({ origin, built }: Taint, { kind }: Hit['sink']): boolean {
  switch (origin.reach) {
    case 'local':
      return true;
    case 'typed':
      return !NOT_TO_BE_TYPED.has(kind);
    case 'page':
      return !OF_THE_PAGE.has(kind);
    case 'stored':
      return kind !== 'html';
    case 'answer':
      return kind === 'html' && !built;
    default:
      return false;
  }
}

function strengthOf(hit: Hit): Strength {
  const { sink, purposes } = hit;
  const claimed =
    sink.flaw === 'call' ? (sink.strength ?? 'likely') : weakest(flowStrength(hit), sink.strength ?? 'likely');
  const { raise } = sink;
  const isNamed = raise !== undefined && purposes.some((name) => new RegExp(raise.names, 'iu').test(name));
  const raised = isNamed && atLeast(STRENGTHS, raise.to, claimed) ? raise.to : claimed;
  return hit.asked === true ? weakest(raised, 'possible') : raised;
}

const weakest = (a: Strength, b: Strength): Strength => (STRENGTHS.indexOf(a) > STRENGTHS.indexOf(b) ? a : b);

function flowStrength({ taint, sink, built }: Hit): Strength {
  if (taint === undefined) return built ? (sink.unknown ?? 'hint') : 'hint';
  if (taint.origin.kind === 'external' && !isOwn(taint, sink)) return taint.uncertain ? 'possible' : 'likely';
  if (sink.from === 'external' || isNobodys(taint)) return 'hint';
  // Whoever starts a program and shows himself a page of his own making harms nobody.
  if (taint.origin.reach === 'local' && sink.kind === 'html') return 'possible';
  if (isOfStructure(taint)) return 'possible';
  if (sink.parameter !== undefined && !taint.uncertain) return sink.parameter;
  // Where a hole is a flaw whatever fills it, it does not matter by which way this came.
  const isCertain = !taint.uncertain || (sink.unknown === 'likely' && !isOwn(taint, sink));
  return taint.built && isCertain && BUILDING_IS_THE_FLAW.has(sink.kind) ? 'likely' : 'possible';
}

/** Parameters by these names hold what somebody sent, however deep. */
const IS_SENT =
  /^_*(?:req|request|ctx|context|event|body|data|payload|params?|args?|arguments|inputs?|json|form|query|props|messages?|msg|values?|fields|attrs|kwargs)$|(?:Request|_request|Event|_event|Body|_body|Data|_data|Payload|_payload|Params|_params|Input|_input|Args|_args)$/;

/** What is set up once, by whoever runs the program: `props.theme.colour`. */
const IS_SET_UP = /^(?:theme|config|configuration|settings|styles?)$/;

/** Two steps into a parameter's fields the program's own structure is read (`subject.metadata.table`), not a text that was given. */
const isOfStructure = ({ origin }: Taint): boolean =>
  origin.within?.within !== undefined &&
  origin.kind === 'parameter' &&
  (!IS_SENT.test(origin.parameter ?? '') || IS_SET_UP.test(origin.within.key ?? ''));

/** What others left behind, and the page's address, are no parameter: where they do no harm, nothing is known of any. */
const isNobodys = ({ origin }: Taint): boolean => origin.reach === 'stored' || origin.reach === 'page';

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A destructured parameter has no name. */
const named = (parameter: string | undefined): string => (parameter ? `\`${parameter}\`` : 'a parameter');

function sentenceOf({ taint, sink, name }: Hit): string {
  const where = name.startsWith('the ') ? `in ${name}` : `in \`${name.replace(/^\*\./, '')}\``;
  if (sink.flaw === 'call') return `${where.slice(3)} ${sink.says}.`;
  if (taint === undefined)
    return `It is not known what reaches this place; if it is untrusted, it ${sink.says} ${where}.`;
  if (taint.origin.kind === 'parameter')
    return `If ${named(taint.origin.parameter)} is untrusted, it ${sink.says} ${where}.`;
  return `${capitalised(taint.origin.says)} ${sink.says} ${where}.`;
}

/** `a + b + c` joins twice on one line: once is enough to read. */
const isRepeated = (step: RawStep, after: RawStep | undefined): boolean =>
  after !== undefined &&
  step.says === after.says &&
  step.module === after.module &&
  step.module.span(step.node).startLine === after.module.span(after.node).startLine;

/** From source to sink; in a long path the middle is left out. */
function flowOf(hit: Hit): readonly Step[] {
  if (hit.taint === undefined) return [];
  const raw: RawStep[] = [];
  for (let trail: Trail | undefined = hit.taint.trail; trail !== undefined; trail = trail.before) {
    if (!isRepeated(trail.step, raw[0])) raw.unshift(trail.step);
  }
  const kept = raw.length > MAX_STEPS ? [...raw.slice(0, MAX_STEPS / 2), ...raw.slice(-MAX_STEPS / 2)] : raw;
  const last = { module: hit.module, node: hit.node, says: hit.sink.says };
  return [...kept, last].map(({ module, node, says }) => ({
    path: module.path,
    span: module.span(node),
    says: untrusted(says),
  }));
}

/** The sink without comments and white space: what a fingerprint is made of. */
export function normalisedSyntax(module: ModuleSource, node: Node): string {
  const inside = module.comments.filter(({ start, end }) => node.start <= start && end <= node.end);
  const starts = [node.start, ...inside.map(({ end }) => end)];
  const ends = [...inside.map(({ start }) => start), node.end];
  return starts
    .map((start, index) => module.text.slice(start, ends[index]))
    .join('')
    .replace(/\s+/g, '');
}

export const quoteOf = (module: ModuleSource, start: number, end: number): string => {
  const text = module.text.slice(start, end);
  return text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text;
};

/** The claim that a hit makes under a rule. */
export function suspicionOf(hit: Hit, constitution: Constitution): Suspicion {
  const { module, node, taint } = hit;
  return {
    ruleId: constitution.id,
    unit: unitAround(module, node),
    entry: unitAround(hit.root.module, hit.root.node),
    sink: {
      path: module.path,
      span: module.span(node),
      name: hit.name,
      kind: hit.sink.kind,
      syntax: normalisedSyntax(module, node),
    },
    source: taint?.origin.kind ?? 'none',
    parameter: taint?.origin.parameter,
    flow: flowOf(hit),
    quote: untrusted(quoteOf(module, node.start, node.end)),
    sentence: untrusted(sentenceOf(hit)),
    strength: strengthOf(hit),
    constantCallers: false,
    local: hit.asked === true || (taint !== undefined && isOwn(taint, hit.sink)),
  };
}

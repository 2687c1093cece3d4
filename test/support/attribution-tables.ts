import { ATTRIBUTE_SIGNALS } from '../../src/pipeline/discover/signals/attributes.ts';
import { CERTAINTIES } from '../../src/pipeline/discover/signals/certainties.ts';
import { GENERATOR_MARKS, HEADER_MARKERS, REGION } from '../../src/pipeline/discover/signals/header-markers.ts';
import { IDENTITIES, type Identity, NAME_SUFFIXES } from '../../src/pipeline/discover/signals/identities.ts';
import { AI_PATHS, INSTRUCTION_FILES } from '../../src/pipeline/discover/signals/paths.ts';
import { MESSAGE_MARKS, PEOPLE_TRAILERS } from '../../src/pipeline/discover/signals/trailers.ts';

type Row = readonly (string | number)[];

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

function table(head: readonly string[], rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const describeIdentity = (identity: Identity): string =>
  [
    ...(identity.emails ?? []).map(code),
    ...(identity.accounts ?? []).map((account) => code(`${account}@…`)),
    ...(identity.logins ?? []).map((login) => code(login)),
    ...(identity.names ?? []).map((name) => `name ${code(name)}`),
    ...(identity.named ? [`${code(identity.named.email)} named ${code(identity.named.name)}`] : []),
    ...(identity.trailersOnly ? ['(in trailers only)'] : []),
  ].join(' ');

/** The tables of `docs/attribution.md`, each under the name of its place there. */
export const attributionTables: Readonly<Record<string, string>> = {
  marks: table(
    ['mark', 'signal', 'certainty'],
    [
      ...HEADER_MARKERS.map(({ mark, signal, certainty, where }) => [
        `${code(mark)}${where === 'front-matter' ? ' (front matter)' : ''}`,
        code(signal),
        certainty,
      ]),
      [`${code(REGION.mark)} (the lines between)`, code(REGION.signal), REGION.certainty],
    ],
  ),
  generators: table(
    ['mark', 'gives way to'],
    GENERATOR_MARKS.map(({ mark, weak }) => [
      code(mark),
      weak ? 'any mark of an AI' : 'a tag made for AIs, not to prose',
    ]),
  ),
  paths: table(
    ['where', 'meaning', 'certainty'],
    [
      [`${code(AI_PATHS.signal)} (setting)`, 'AI-generated', AI_PATHS.certainty],
      ...ATTRIBUTE_SIGNALS.map(({ names, effect }) => [
        `${names.map(code).join(', ')} in ${code('.gitattributes')}`,
        'include' in effect ? 'AI-generated' : `skipped as ${effect.skip}`,
        'include' in effect ? effect.include : '',
      ]),
    ],
  ),
  identities: table(
    ['agent', 'kind', 'known by'],
    [
      ...IDENTITIES.map((identity) => [identity.agent, identity.kind, describeIdentity(identity)]),
      ...NAME_SUFFIXES.map(({ agent, suffix }) => [agent, 'generates', `a name that ends in ${code(suffix)}`]),
    ],
  ),
  people: table(
    ['where the identity stands', 'certainty'],
    [
      ['author, committer', CERTAINTIES.author],
      ...PEOPLE_TRAILERS.map(({ key, certainty }) => [code(`${key}:`), certainty]),
      ['anywhere, when it only assists: at most', CERTAINTIES.assists],
    ],
  ),
  messages: table(
    ['line in the commit message', 'agent', 'certainty'],
    MESSAGE_MARKS.map(({ mark, agent, certainty }) => [code(mark), agent ?? '', certainty]),
  ),
  instructions: table(
    ['family', 'files'],
    INSTRUCTION_FILES.map(({ family, globs }) => [family, globs.map(code).join(' ')]),
  ),
};

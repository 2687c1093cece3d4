import type { Commit } from '../../contracts/repository.ts';
import { normalise } from './normalise.ts';
import { ANY_AGENT, agentNamed } from './signals/agents.ts';
import { CERTAINTIES } from './signals/certainties.ts';
import { IDENTITIES, type Identity, NAME_SUFFIXES } from './signals/identities.ts';
import { AGENT_AND_MODEL, AGENT_TRAILERS, MESSAGE_MARKS, PEOPLE_TRAILERS } from './signals/trailers.ts';

/** Why a commit is held to be an AI's: its strongest signal. Signals of one commit are not independent. */
export type CommitMark = {
  readonly signal: 'commit:author' | 'commit:committer' | 'commit:trailer' | 'commit:footer';
  readonly agent?: string;
  readonly certainty: number;
  /** The text that matched: hostile. */
  readonly detail: string;
};

type Person = { readonly name: string; readonly email: string };

const NO_REPLY = '@users.noreply.github.com';
const DETAIL_CHARACTERS = 200;

/** The table, with everything in the case that it is compared in. */
const COMPARABLE = IDENTITIES.map((identity) => ({
  identity,
  addresses: new Set([
    ...(identity.emails ?? []).map((email) => email.toLowerCase()),
    ...(identity.accounts ?? []).map((account) => `${account}${NO_REPLY}`.toLowerCase()),
  ]),
  named: identity.named && `${identity.named.name} <${identity.named.email}>`.toLowerCase(),
  logins: new Set((identity.logins ?? []).map((login) => login.toLowerCase())),
  names: new Set(identity.names ?? []),
}));
type Comparable = (typeof COMPARABLE)[number];

const matchesExactly = ({ addresses, named }: Comparable, { name, email }: Person): boolean =>
  addresses.has(email) || named === `${name.toLowerCase()} <${email}>`;

function matchesName({ logins, names }: Comparable, { name, email }: Person): boolean {
  const login = email.endsWith(NO_REPLY) ? email.slice(0, -NO_REPLY.length).replace(/^\d+\+/, '') : undefined;
  const isBotName = name.endsWith('[bot]') && logins.has(name.toLowerCase());
  return isBotName || (login !== undefined && logins.has(login)) || names.has(name);
}

/** Who a name and e-mail are, when they are an agent's. */
export function identify(person: Person, inTrailer: boolean): Pick<Identity, 'agent' | 'kind'> | undefined {
  const clean = { name: normalise(person.name).trim(), email: normalise(person.email).trim().toLowerCase() };
  const candidates = COMPARABLE.filter(({ identity }) => inTrailer || !identity.trailersOnly);
  const found =
    candidates.find((each) => matchesExactly(each, clean)) ?? candidates.find((each) => matchesName(each, clean));
  if (found) return found.identity;
  const suffixed = NAME_SUFFIXES.find(({ suffix }) => clean.name.endsWith(suffix));
  return suffixed && { agent: suffixed.agent, kind: 'generates' };
}

const weigh = (kind: Identity['kind'], certainty: number): number =>
  kind === 'assists' ? Math.min(certainty, CERTAINTIES.assists) : certainty;

function personMarks(commit: Commit): CommitMark[] {
  return (['author', 'committer'] as const).flatMap((role): CommitMark[] => {
    const found = identify(commit[role], false);
    if (!found) return [];
    const detail = `${commit[role].name} <${commit[role].email}>`;
    return [{ signal: `commit:${role}`, agent: found.agent, certainty: weigh(found.kind, CERTAINTIES.author), detail }];
  });
}

const NAMED_FIRST = new RegExp(`^(${ANY_AGENT})(?![\\w-])`, 'u');

/** An agent that a trailer names without an e-mail. */
function agentIn(value: string, takesAnyModel: boolean): string | undefined {
  const first = NAMED_FIRST.exec(value);
  const known = first ? agentNamed(first[1] ?? '', value.slice(first[0].length)) : undefined;
  return known ?? (takesAnyModel ? AGENT_AND_MODEL.exec(value)?.[1] : undefined);
}

const TRAILER = new RegExp(`^(${PEOPLE_TRAILERS.map(({ key }) => key).join('|')}):[ \\t]*(.+)$`, 'gimu');

/** `Name <e-mail>`, or undefined where there is no address. By position, not by expression: lines can be long and hostile. */
function personIn(value: string): Person | undefined {
  const open = value.indexOf('<');
  const close = value.indexOf('>', open);
  return open < 0 || close < 0 ? undefined : { name: value.slice(0, open).trim(), email: value.slice(open + 1, close) };
}

function trailerMarks(message: string): CommitMark[] {
  return [...message.matchAll(TRAILER)].flatMap((match): CommitMark[] => {
    const [line, key = '', value = ''] = match;
    const trailer = PEOPLE_TRAILERS.find((each) => each.key.toLowerCase() === key.toLowerCase());
    if (!trailer) return [];
    const detail = line.trim();
    const person = personIn(value);
    if (person) {
      const found = identify(person, true);
      if (!found) return [];
      return [
        { signal: 'commit:trailer', agent: found.agent, certainty: weigh(found.kind, trailer.certainty), detail },
      ];
    }
    const agent = AGENT_TRAILERS.has(trailer.key) ? agentIn(value.trim(), trailer.key === 'Assisted-by') : undefined;
    return agent === undefined ? [] : [{ signal: 'commit:trailer', agent, certainty: trailer.certainty, detail }];
  });
}

function footerMarks(message: string): CommitMark[] {
  return MESSAGE_MARKS.flatMap(({ agent, pattern, certainty }): CommitMark[] => {
    const match = pattern.exec(message);
    if (!match) return [];
    return [{ signal: 'commit:footer', ...(agent === undefined ? {} : { agent }), certainty, detail: match[0] }];
  });
}

/** The strongest signal that a commit carries; the first of equals. */
export function markCommit(commit: Commit): CommitMark | undefined {
  const message = normalise(commit.message).replace(/\r\n?/g, '\n');
  const marks = [...personMarks(commit), ...trailerMarks(message), ...footerMarks(message)];
  const best = marks.reduce<CommitMark | undefined>(
    (strongest, mark) => (strongest && strongest.certainty >= mark.certainty ? strongest : mark),
    undefined,
  );
  return best && { ...best, detail: best.detail.slice(0, DETAIL_CHARACTERS) };
}

import type { Call } from '../contracts/call.ts';
import { type Gap, gap } from '../contracts/gap.ts';
import type { Base, Repository } from '../contracts/repository.ts';
import type { HostEvent } from '../hosts/github.ts';
import type { Message } from '../pipeline/scan.ts';

/** More commits than this in one pull request, and the rest is a gap. */
const MOST = 500;

/** Paths that no file of a repository can have: git keeps nothing below `.git`. */
const BELOW = '.git';

export type Messages = { readonly messages: readonly Message[]; readonly gaps: readonly Gap[] };

async function commitMessages(base: Base, repository: Pick<Repository, 'commits'>, call: Call): Promise<Messages> {
  const messages: Message[] = [];
  for await (const { id, message } of repository.commits(base, call)) {
    if (messages.length >= MOST) {
      const why = `only the newest ${MOST} commit messages were judged; split the pull request`;
      return { messages, gaps: [gap('unit-unjudged', 'extract', 'commit messages', why)] };
    }
    messages.push({ path: `${BELOW}/commits/${id}`, text: message });
  }
  return { messages, gaps: [] };
}

/** What a pull request says in words: assistants that review it read them. */
export async function messagesOf(
  { said, isProposal }: HostEvent,
  base: Base | undefined,
  repository: Pick<Repository, 'commits'>,
  call: Call,
): Promise<Messages> {
  if (!isProposal) return { messages: [], gaps: [] };
  const { messages, gaps } =
    base === undefined ? { messages: [], gaps: [] } : await commitMessages(base, repository, call);
  const own = [
    { path: `${BELOW}/pull-request/title`, text: said?.title ?? '' },
    { path: `${BELOW}/pull-request/body`, text: said?.body ?? '' },
  ];
  return { messages: [...own.filter(({ text }) => text !== ''), ...messages], gaps };
}

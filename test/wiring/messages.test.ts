import { describe, expect, it } from 'vitest';
import type { Commit } from '../../src/contracts/repository.ts';
import { messagesOf } from '../../src/wiring/messages.ts';
import { openCall } from '../support/git.ts';

const who = { name: 'Ann', email: 'ann@example.com' };
const commit = (id: string, message: string): Commit => ({ id, author: who, committer: who, message, paths: [] });
const history = (...commits: readonly Commit[]) => ({
  async *commits() {
    yield* commits;
  },
});
const BASE = { commit: 'a'.repeat(40), head: 'b'.repeat(40) };
const event = (said?: { readonly title: string; readonly body: string }) => ({
  name: 'pull_request',
  baseRequest: { kind: 'none' } as const,
  isProposal: true,
  ...(said === undefined ? {} : { said }),
});

describe('what a pull request says', () => {
  it('is its title, its body and the messages of its commits, at paths that no file has', async () => {
    const found = await messagesOf(
      event({ title: 'Shoes', body: 'Sell them' }),
      BASE,
      history(commit('c1', 'Red')),
      openCall,
    );
    expect(found).toEqual({
      messages: [
        { path: '.git/pull-request/title', text: 'Shoes' },
        { path: '.git/pull-request/body', text: 'Sell them' },
        { path: '.git/commits/c1', text: 'Red' },
      ],
      gaps: [],
    });
  });

  it('is nothing where nothing is said, and nothing is known of its commits', async () => {
    const nothing = { messages: [], gaps: [] };
    expect(await messagesOf(event({ title: '', body: '' }), undefined, history(commit('c1', 'Red')), openCall)).toEqual(
      nothing,
    );
    expect(await messagesOf(event(), BASE, history(), openCall)).toEqual(nothing);
    expect(await messagesOf({ ...event(), isProposal: false }, BASE, history(commit('c1', 'x')), openCall)).toEqual(
      nothing,
    );
  });

  it('is a gap where there are too many commits', async () => {
    const many = Array.from({ length: 600 }, (_, i) => commit(`c${i}`, 'x'));
    const { messages, gaps } = await messagesOf(event(), BASE, history(...many), openCall);
    expect(messages).toHaveLength(500);
    expect(gaps.map(({ kind, effect }) => `${kind} ${effect}`)).toEqual(['unit-unjudged incomplete']);
  });
});

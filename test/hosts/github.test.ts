import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Base } from '../../src/contracts/repository.ts';
import { configSource, readEvent, resolveRequest } from '../../src/hosts/github.ts';
import { openCall, removeFolder, temporaryFolder } from '../support/git.ts';

const BASE = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);
const MERGE_PARENT = 'c'.repeat(40);

let folder: string;
beforeAll(() => {
  folder = temporaryFolder();
});
afterAll(() => removeFolder(folder));

function environment(name: string, payload: unknown): Record<string, string> {
  const file = join(folder, 'event.json');
  writeFileSync(file, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file };
}

const PULL = { pull_request: { base: { sha: BASE, ref: 'main' }, head: { sha: HEAD } } };

describe('the event', () => {
  it.each(['pull_request', 'pull_request_target', 'pull_request_review'])('gives both tips for %s', (name) => {
    expect(readEvent(environment(name, PULL))).toEqual({
      name,
      baseRequest: { kind: 'pull-request', base: BASE, head: HEAD },
      isProposal: true,
      said: { title: '', body: '' },
    });
  });

  it.each([
    [
      { title: 'Shoes', body: 'Sell them' },
      { title: 'Shoes', body: 'Sell them' },
    ],
    [
      { title: 'Shoes', body: null },
      { title: 'Shoes', body: '' },
    ],
    [
      { title: { x: 1 }, body: 3 },
      { title: '', body: '' },
    ],
  ])('gives what the pull request says: %j', (words, said) => {
    const pull = { pull_request: { ...PULL.pull_request, ...words } };
    expect(readEvent(environment('pull_request', pull)).said).toEqual(said);
  });

  describe('cannot have secrets', () => {
    const from = (head: unknown, base: unknown = { id: 1 }) => ({
      pull_request: { base: { sha: BASE, repo: base }, head: { sha: HEAD, repo: head } },
    });
    const why = (name: string, payload: unknown, actor = 'ann') =>
      readEvent({ ...environment(name, payload), GITHUB_ACTOR: actor }).withoutSecrets;

    it('where it comes from a fork, also from one that is gone', () => {
      expect(why('pull_request', from({ id: 2 }))).toContain('fork');
      expect(why('pull_request_review', from({ id: 2 }))).toContain('fork');
      expect(why('pull_request', from(null))).toContain('fork');
    });

    it('where Dependabot has started it, whatever it is', () => {
      expect(why('pull_request', from({ id: 1 }), 'dependabot[bot]')).toContain('Dependabot');
      expect(readEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_ACTOR: 'dependabot[bot]' }).withoutSecrets).toBeDefined();
    });

    it('nowhere else, and not where the payload tells nothing of repositories', () => {
      expect(why('pull_request', from({ id: 1 }))).toBeUndefined();
      expect(why('pull_request_target', from({ id: 2 }))).toBeUndefined();
      expect(why('pull_request', PULL)).toBeUndefined();
      expect(why('pull_request', from({ id: 'x' }))).toBeUndefined();
      expect(readEvent({}).withoutSecrets).toBeUndefined();
    });
  });

  it('gives the base of a merge group', () => {
    expect(readEvent(environment('merge_group', { merge_group: { base_sha: BASE } }))).toEqual({
      name: 'merge_group',
      baseRequest: { kind: 'commit', sha: BASE },
      isProposal: true,
    });
  });

  it.each(['push', 'schedule', 'workflow_dispatch', ''])('asks for no base on %j, and reads no payload', (name) => {
    const event = readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: join(folder, 'none') });
    expect(event).toEqual({ name, baseRequest: { kind: 'none' }, isProposal: false });
    expect(readEvent({}).baseRequest).toEqual({ kind: 'none' });
  });

  it.each([
    ['not JSON', '{'],
    ['no pull request', {}],
    ['null', null],
    ['a name for a commit', { pull_request: { base: { sha: '--upload-pack=x' }, head: { sha: HEAD } } }],
  ])('cannot be used with a payload that is %s, and the message names the file', (_, payload) => {
    let message = '';
    try {
      readEvent(environment('pull_request', payload));
    } catch (error) {
      expect(error).toMatchObject({ code: 'event-unusable' });
      message = String(error);
    }
    expect(message).toContain('event.json');
  });

  it.each([join('nowhere', '::error::\n.json'), undefined])('cannot be used without its file (%j)', (path) => {
    const env = { GITHUB_EVENT_NAME: 'merge_group', GITHUB_EVENT_PATH: path };
    expect(() => readEvent(env)).toThrow(expect.objectContaining({ code: 'event-unusable' }));
    expect(() => readEvent(env)).not.toThrow(/\n/);
  });
});

describe('the base that it asks for', () => {
  const asked: string[] = [];
  const history = (parents: readonly string[]): Parameters<typeof resolveRequest>[1] => ({
    headParents: () => Promise.resolve(parents),
    resolveBase: (ref) => {
      asked.push(ref);
      return Promise.resolve({ commit: ref, head: HEAD });
    },
  });
  const request = { kind: 'pull-request', base: BASE, head: HEAD } as const;

  it.each([
    ['the first parent of the merge commit', [MERGE_PARENT, HEAD], MERGE_PARENT],
    ['the target tip when the head is the pull request itself', [MERGE_PARENT], BASE],
    ['the target tip when the head merges something else', [HEAD, MERGE_PARENT], BASE],
    ['the target tip on an octopus', [MERGE_PARENT, HEAD, BASE], BASE],
  ])('is %s', async (_, parents, expected) => {
    asked.length = 0;
    await resolveRequest(request, history(parents), openCall);
    expect(asked).toEqual([expected]);
  });

  it('is none when none is asked for', async () => {
    expect(await resolveRequest({ kind: 'none' }, history([]), openCall)).toBeUndefined();
  });
});

describe('settings', () => {
  const base: Base = { commit: BASE, head: HEAD };
  const pull = { name: 'pull_request', baseRequest: { kind: 'none' }, isProposal: true } as const;

  it('come from the working tree when nobody proposes anything', () => {
    expect(configSource({ ...pull, isProposal: false }, base)).toEqual({ kind: 'working-tree' });
  });

  it('come from the base commit of a proposal, and from nowhere when it is not there', () => {
    expect(configSource(pull, base)).toEqual({ kind: 'commit', commit: BASE });
    expect(configSource(pull, { missing: 'gone' })).toEqual({ kind: 'unavailable', reason: 'gone' });
    expect(configSource(pull, undefined)).toMatchObject({ kind: 'unavailable' });
  });
});

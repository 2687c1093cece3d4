import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Call } from '../contracts/call.ts';
import { BlueCodeError } from '../contracts/errors.ts';
import type { Base, Missing, Repository } from '../contracts/repository.ts';
import { untrusted, visible } from '../contracts/untrusted.ts';

/** What an event says about the lines to judge. */
export type BaseRequest =
  | { readonly kind: 'none' }
  /** `base`: the tip of the target branch; `head`: the tip of the proposed one. */
  | { readonly kind: 'pull-request'; readonly base: string; readonly head: string }
  | { readonly kind: 'commit'; readonly sha: string };

export type HostEvent = {
  /** `push`, `pull_request`, …; empty outside of GitHub Actions. */
  readonly name: string;
  readonly baseRequest: BaseRequest;
  /**
   * Whether the tree holds what somebody proposes. Settings and constitutions then come from the base commit: nothing from
   * a pull request configures its own review.
   */
  readonly isProposal: boolean;
  /** What the pull request says of itself: hostile. */
  readonly said?: { readonly title: string; readonly body: string };
  /** Why the runs of this event get no secrets; absent where they can. */
  readonly withoutSecrets?: string | undefined;
};

type Environment = Readonly<Record<string, string | undefined>>;

const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const tip = z.object({ sha });
/** The repository of a branch; a fork that was deleted since is null. */
const owner = z.object({ id: z.number() }).nullish().catch(undefined);
const side = tip.extend({ repo: owner });
/** What people wrote: anything else than text says nothing. */
const words = z.string().nullish().catch(undefined);
const pullRequestPayload = z.object({
  pull_request: z.object({ base: side, head: side, title: words, body: words }),
});
const mergeGroupPayload = z.object({ merge_group: z.object({ base_sha: sha }) });

/** Events that are about one pull request and check out its state. */
const PULL_REQUEST_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
]);

const REMEDY = 'run the action in an unchanged runner, or set `base` to a commit and leave the event out of it';

const unusable = (file: string, why: string, cause?: unknown): BlueCodeError =>
  new BlueCodeError('event-unusable', `the event's payload ${visible(untrusted(file))} ${why}; ${REMEDY}`, { cause });

function readPayload<T>(env: Environment, schema: z.ZodType<T>): T {
  const file = env['GITHUB_EVENT_PATH'] ?? '';
  if (file === '') throw unusable('(GITHUB_EVENT_PATH)', 'is not named by the environment');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw unusable(file, 'cannot be read', error);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw unusable(file, 'is not JSON', error);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw unusable(file, `has no usable ${issue?.path.join('.') || 'content'}`, parsed.error);
}

/**
 * The event that started the workflow, from its environment and payload file.
 * NOTE: the context of @actions/github is not used for this: it reads and parses the payload while it is imported, so
 * that a missing or broken file prints or throws before anything can be said about it.
 * @throws BlueCodeError event-unusable
 */
export function readEvent(env: Environment): HostEvent {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  if (PULL_REQUEST_EVENTS.has(name)) {
    const { base, head, title, body } = readPayload(env, pullRequestPayload).pull_request;
    const withoutSecrets =
      name === 'pull_request_target' ? byDependabot(env) : (fromFork(base, head) ?? byDependabot(env));
    const baseRequest = { kind: 'pull-request', base: base.sha, head: head.sha } as const;
    const said = { title: title ?? '', body: body ?? '' };
    return { name, baseRequest, isProposal: true, withoutSecrets, said };
  }
  if (name === 'merge_group') {
    const { merge_group: group } = readPayload(env, mergeGroupPayload);
    return { name, baseRequest: { kind: 'commit', sha: group.base_sha }, isProposal: true };
  }
  return { name, baseRequest: { kind: 'none' }, isProposal: false, withoutSecrets: byDependabot(env) };
}

type Side = z.infer<typeof side>;

/** Where nothing is known of the repositories, secrets are expected: a missing key is then told, not passed over. */
const fromFork = (base: Side, head: Side): string | undefined =>
  head.repo === null || (head.repo !== undefined && base.repo !== undefined && head.repo.id !== base.repo?.id)
    ? 'the pull request comes from a fork'
    : undefined;

/** It has secrets of its own, which need not be set. */
const byDependabot = (env: Environment): string | undefined =>
  env['GITHUB_ACTOR'] === 'dependabot[bot]' ? 'Dependabot has started the run' : undefined;

/** What resolving needs beyond the port. */
type History = Pick<Repository, 'resolveBase'> & { headParents(call: Call): Promise<readonly string[]> };

/**
 * The base that an event asks for; undefined when it asks for none. On the merge commit that GitHub makes for a pull
 * request this is its first parent: exact, also when the target branch has moved on since.
 */
export async function resolveRequest(
  request: BaseRequest,
  history: History,
  call: Call,
): Promise<Base | Missing | undefined> {
  if (request.kind === 'none') return undefined;
  if (request.kind === 'commit') return history.resolveBase(request.sha, call);
  const [first, second, ...others] = await history.headParents(call);
  const isMerge = first !== undefined && second === request.head && others.length === 0;
  return history.resolveBase(isMerge ? first : request.base, call);
}

/** Where settings and constitutions are read from. */
export type ConfigSource =
  | { readonly kind: 'working-tree' }
  | { readonly kind: 'commit'; readonly commit: string }
  /** They must not be read from the tree, and the base is not there. */
  | { readonly kind: 'unavailable'; readonly reason: string };

/**
 * @param eventBase what `resolveRequest` gave for this event's own request, not for a `base` that the user set
 */
export function configSource(event: HostEvent, eventBase: Base | Missing | undefined): ConfigSource {
  if (!event.isProposal) return { kind: 'working-tree' };
  if (eventBase === undefined) return { kind: 'unavailable', reason: 'the event names no base commit' };
  if ('missing' in eventBase) return { kind: 'unavailable', reason: eventBase.missing };
  return { kind: 'commit', commit: eventBase.commit };
}

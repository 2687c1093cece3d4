import type { Surroundings } from '../entry/work.ts';
import type { EngineOptions } from '../sandboxes/docker/engine.ts';

type Named = Required<Pick<EngineOptions, 'socket' | 'remote'>>;

/** The Docker engine that the environment names. `allowed`: also on another machine. */
export function dockerEngine(env: Surroundings['env'], allowed: boolean): Named {
  const certificates = (env['DOCKER_TLS_VERIFY'] ?? '') === '' ? undefined : (env['DOCKER_CERT_PATH'] ?? '');
  return { socket: env['DOCKER_HOST'], remote: { allowed, certificates } };
}

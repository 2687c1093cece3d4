import { z } from 'zod';
import { LABELS } from '../../../src/sandboxes/docker/container-spec.ts';
import type { Engine } from '../../../src/sandboxes/docker/engine.ts';
import { connect } from '../../../src/sandboxes/docker/preflight.ts';
import { clock, type DockerUnderTest, patientCall } from '../../conformance/docker-under-test.ts';

/** The real engine, for tests that prepare or look at containers themselves. */
export async function realEngine({ socket }: DockerUnderTest): Promise<Engine> {
  const connection = await connect({ socket, clock }, patientCall());
  if (!connection.ok) throw new Error(connection.reason);
  return connection.engine;
}

const listed = z.array(z.object({ Id: z.string() }));

/** Ids of the containers of a run, in whatever state. */
export async function containersOf(engine: Engine, run: string): Promise<readonly string[]> {
  const filters = encodeURIComponent(JSON.stringify({ label: [`${LABELS.run}=${run}`] }));
  const path = `/containers/json?all=1&filters=${filters}`;
  const found = await engine.ask(listed, { method: 'GET', path, patience: engine.patience(patientCall()) });
  return found.map(({ Id }) => Id);
}

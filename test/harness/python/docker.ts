import type { Sandbox } from '../../../src/contracts/sandbox.ts';
import { createDockerSandbox } from '../../../src/sandboxes/docker/index.ts';
import { clock, type DockerUnderTest, recordingLog } from '../../conformance/docker-under-test.ts';
import { keeper } from '../../support/keeper.ts';

/** A sandbox of its own for one test file. */
export const sandboxOf = (docker: DockerUnderTest, run: string): Sandbox =>
  createDockerSandbox({
    run,
    socket: docker.socket,
    image: docker.image,
    pull: 'never',
    clock,
    log: recordingLog(),
    keeper,
  });

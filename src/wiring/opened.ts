import type { Base, Missing } from '../contracts/repository.ts';
import type { ConfigSource, HostEvent } from '../hosts/github.ts';
import type { LocalRepository } from '../hosts/local-repository.ts';

/** What is known before the settings are. */
export type Opened = {
  readonly repository: LocalRepository;
  readonly event: HostEvent;
  /** What the event compares with; undefined when it asks for nothing. */
  readonly eventBase: Base | Missing | undefined;
  readonly source: ConfigSource;
  /** The folder that holds `.github`, relative to the root: globs start there. */
  readonly globsFrom: string;
};

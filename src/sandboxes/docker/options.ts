import type { Log } from '../../contracts/log.ts';
import type { KeeperFiles } from '../keeper/files.ts';
import type { EngineOptions } from './engine.ts';
import type { Pull } from './images.ts';

export type DockerOptions = EngineOptions & {
  /** This run's name, different from that of every other run on the same engine. */
  readonly run: string;
  /** One image that serves every language; default: the official ones. */
  readonly image?: string | undefined;
  readonly pull?: Pull | undefined;
  /** Default: by the number of processors. */
  readonly parallelism?: number | undefined;
  /** How many places of a harness are kept ready in advance; default: by the number of processors. */
  readonly ahead?: number | undefined;
  readonly log: Log;
  readonly keeper: KeeperFiles;
};

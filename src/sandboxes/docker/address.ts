import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { excerpt } from './engine-error.ts';

const USUAL_SOCKET = '/var/run/docker.sock';
const PORT = 2375;
const TLS_PORT = 2376;

/** What an engine proves itself with, and we ourselves: PEM texts. */
type Certificates = { readonly ca: string; readonly cert: string; readonly key: string };

/** Where an engine listens. */
export type Address = {
  /** As people are told it. A remote one's name is not repeated: reports are public. */
  readonly name: string;
  readonly remote: boolean;
  readonly to:
    | { readonly socketPath: string }
    | ({ readonly host: string; readonly port: number } & Partial<Certificates>);
  readonly tls: boolean;
};

/** What is known of an engine on another machine. */
export type Remote = {
  /** It sees the code under test, and what its machine does with it is not ours to look at: somebody has to want that. */
  readonly allowed: boolean;
  /** The folder with `ca.pem`, `cert.pem` and `key.pem`, where TLS is asked for (`DOCKER_TLS_VERIFY`, `DOCKER_CERT_PATH`). */
  readonly certificates?: string | undefined;
};

type Found = { readonly ok: true; readonly address: Address } | { readonly ok: false; readonly reason: string };
const refuse = (reason: string): Found => ({ ok: false, reason });

function certificatesIn(folder: string): Certificates | undefined {
  // A relative one could lie in the repository.
  if (!isAbsolute(folder)) return undefined;
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  try {
    return { ca: read('ca.pem'), cert: read('cert.pem'), key: read('key.pem') };
  } catch {
    return undefined;
  }
}

function remoteAt(url: string, { allowed, certificates }: Remote): Found {
  if (!allowed) return refuse('a Docker engine at tcp:// is used only with allow-remote-engine: true');
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || parsed.hostname === '' || !/^\/?$/.test(parsed.pathname))
    return refuse('DOCKER_HOST is not of the form tcp://host:port');
  const found = certificates === undefined ? undefined : certificatesIn(certificates);
  if (certificates !== undefined && found === undefined)
    return refuse(
      'DOCKER_TLS_VERIFY is set, and ca.pem, cert.pem and key.pem cannot be read in the folder DOCKER_CERT_PATH',
    );
  const host = parsed.hostname.replace(/^\[|\]$/g, '');
  const port = parsed.port === '' ? (found === undefined ? PORT : TLS_PORT) : Number(parsed.port);
  const to = { host, port, ...found };
  return { ok: true, address: { name: 'the address in DOCKER_HOST', remote: true, to, tls: found !== undefined } };
}

export const localSocket = (path: string): Address => ({
  name: path,
  remote: false,
  to: { socketPath: path },
  tls: false,
});

/** The address that `DOCKER_HOST` means, or why it is not taken. Empty: the usual socket. */
export function addressOf(given: string | undefined, remote: Remote = { allowed: false }): Found {
  const wanted = given === undefined || given === '' ? USUAL_SOCKET : given;
  const path = wanted.startsWith('unix://') ? wanted.slice('unix://'.length) : wanted;
  if (path.startsWith('/')) return { ok: true, address: localSocket(path) };
  const scheme = /^([a-z]+):\/\//.exec(wanted)?.[1];
  if (scheme === undefined) return refuse(`the Docker socket ${excerpt(wanted)} is not an absolute path`);
  if (scheme === 'tcp') return remoteAt(wanted, remote);
  return refuse(`a Docker engine at ${scheme}:// is not used; only a local socket (unix://…) or tcp:// is`);
}

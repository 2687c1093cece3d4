import { excerpt } from '../docker/engine-error.ts';
import type { Inspected } from './inspection.ts';

/** Something that a container lacks and that no one can give it while it runs. */
export type Lack = {
  readonly key:
    | 'root'
    | 'capabilities'
    | 'privileges'
    | 'filter'
    | 'memory'
    | 'devices'
    | 'groups'
    | 'mounts'
    | 'scratch';
  /** Completes "the service container …". */
  readonly says: string;
  /** What to put into, or to take out of, the service's `options:`. */
  readonly remedy: string;
};

/** The setting of the scratch folder that the example gives. */
export const SCRATCH = '/tmp:rw,noexec,nosuid,nodev,size=32m,nr_inodes=2048,mode=1777';

const lack = (key: Lack['key'], says: string, remedy: string): Lack => ({ key, says, remedy });

/** What is about privileges is looked at by itself. */
const HARMLESS = /^(no-new-privileges.*|seccomp=builtin|apparmor=docker-default)$/;

function filters({ SecurityOpt, MaskedPaths }: Inspected['HostConfig']): readonly Lack[] {
  const options = SecurityOpt ?? [];
  const strange = options.filter((option) => !HARMLESS.test(option));
  return [
    ...(options.some((option) => /^no-new-privileges([:=]true)?$/.test(option))
      ? []
      : [lack('privileges', 'may gain privileges', '--security-opt no-new-privileges')]),
    ...strange.map((option) => {
      const shown = excerpt(option).slice(0, 60);
      return lack('filter', `has the security option ${shown}`, `without --security-opt ${shown}`);
    }),
    // The client turns `systempaths=unconfined` into an empty list.
    ...(MaskedPaths?.length === 0
      ? [lack('filter', 'sees all of /proc', 'without --security-opt systempaths=unconfined')]
      : []),
  ];
}

function scratch({ Tmpfs }: Inspected['HostConfig']): readonly Lack[] {
  const folders = Object.entries(Tmpfs ?? {});
  if (!folders.some(([path]) => path === '/tmp')) {
    return [lack('scratch', 'has no scratch folder of its own', `--tmpfs ${SCRATCH}`)];
  }
  return folders.flatMap(([path, setting]) => {
    const words = setting.split(',');
    const where = excerpt(path);
    const remedy = path === '/tmp' ? `--tmpfs ${SCRATCH}` : `without --tmpfs ${where}`;
    return [
      ...(words.some((word) => /^size=[1-9]/.test(word)) ? [] : [lack('scratch', `has no limit on ${where}`, remedy)]),
      // The engine adds noexec, nosuid and nodev by itself where the opposite is not said.
      ...['exec', 'suid', 'dev']
        .filter((word) => words.includes(word))
        .map((word) => lack('scratch', `mounts ${where} with ${word}`, remedy)),
    ];
  });
}

/** What cannot be mended, by name. Empty for a container that was made with the options of the example. */
export function lacksOf({ HostConfig, Mounts }: Inspected): readonly Lack[] {
  const { CapAdd, CapDrop, Devices, DeviceRequests, DeviceCgroupRules, GroupAdd } = HostConfig;
  const devices = [Devices, DeviceRequests, DeviceCgroupRules].some((list) => (list ?? []).length > 0);
  const added = (CapAdd ?? []).map((name) => excerpt(name));
  return [
    ...(HostConfig.ReadonlyRootfs
      ? []
      : [lack('root', 'has a root file system that can be written to', '--read-only')]),
    ...((CapDrop ?? []).some((name) => /^ALL$/i.test(name))
      ? []
      : [lack('capabilities', 'keeps capabilities', '--cap-drop ALL')]),
    ...(added.length === 0
      ? []
      : [lack('capabilities', `has the capabilities ${added.join(', ')}`, 'without --cap-add')]),
    ...filters(HostConfig),
    ...(HostConfig.IpcMode === 'none'
      ? []
      : [lack('memory', 'has memory that processes share beyond their end', '--ipc none')]),
    ...(devices ? [lack('devices', 'has devices of the machine', 'without --device and --gpus')] : []),
    ...((GroupAdd ?? []).length > 0 ? [lack('groups', 'is in further groups', 'without --group-add')] : []),
    ...(Mounts ?? []).map(({ Destination }) =>
      lack('mounts', `has ${excerpt(Destination)} mounted`, 'without volumes'),
    ),
    ...scratch(HostConfig),
  ];
}

/** Namespaces that are the machine's, or another container's. */
function shared({ NetworkMode, PidMode, IpcMode, UTSMode, UsernsMode }: Inspected['HostConfig']): readonly string[] {
  const modes = { network: NetworkMode, pid: PidMode, ipc: IpcMode, uts: UTSMode, userns: UsernsMode };
  return Object.entries(modes)
    .filter(([, mode]) => mode === 'host' || mode.startsWith('container:'))
    .map(([name, mode]) => `--${name} ${excerpt(mode)}`);
}

const SOCKETS = /(docker|containerd|podman|crio)[^/]*\.sock$/;

/**
 * Whether this process runs in that container: the engine mounts three files of its own into each. The machine's own
 * list of mounts names containers too, but not at these places.
 */
export const isOwn = (id: string, mountinfo: string): boolean =>
  mountinfo.split('\n').some((line) => {
    const [, , , from = '', to = ''] = line.split(' ');
    return /^\/etc\/(hostname|hosts|resolv\.conf)$/.test(to) && from.includes(`/${id}/`);
  });

/** Why a container can never be the sandbox, whatever the user allows; undefined when it may be. */
export function neverFit(found: Inspected, mountinfo: string): string | undefined {
  const { State, HostConfig, Mounts } = found;
  if (isOwn(found.Id, mountinfo)) return "is the job's own container, which holds the workspace and its secrets";
  if (found.Platform !== 'linux') return `is a ${excerpt(found.Platform)} container`;
  if (!State.Running) {
    return `is not running (${excerpt(State.Status)}): its image's own command must idle, for options cannot change it`;
  }
  if (State.Paused) return 'is paused';
  if (HostConfig.Privileged) return 'is privileged: take --privileged out of its options';
  const namespaces = shared(HostConfig);
  if (namespaces.length > 0) return `shares what is not its own: take ${namespaces.join(' and ')} out of its options`;
  const sockets = (Mounts ?? []).filter(({ Source, Destination }) => SOCKETS.test(Source) || SOCKETS.test(Destination));
  return sockets.length === 0 ? undefined : "has the engine's socket mounted";
}

import { isList } from '../contracts/is-list.ts';
import type { PolicyEntry } from '../contracts/scan-result.ts';
import { untrusted, visible } from '../contracts/untrusted.ts';
import type { Place } from './about.ts';
import { contradictions } from './contradictions.ts';
import { isBelow, parseSettingsFile, refuse, type SettingsFile } from './file.ts';
import { SETTINGS, type Setting } from './names.ts';
import { problem, quoted } from './problem.ts';
import { type Settings, settingsSchema } from './settings.ts';
import { asFileValue, type GivenText } from './text.ts';

/** What was given, by setting name (`fail-on`); empty inputs count as not given. */
export type Given = Readonly<Record<string, GivenText | undefined>>;

export type SettingsRequest = {
  readonly flags?: Given;
  readonly inputs?: Given;
  /** Values that the machine's environment gives, such as `sandbox-image` from `BLUECODE_SANDBOX_IMAGE`. */
  readonly environment?: Given;
  readonly file?: SettingsFile | undefined;
};

export type ResolvedSettings = { readonly settings: Settings; readonly policy: readonly PolicyEntry[] };

/** A value in the form of the file, where it came from, and how a message names it or a part of it. */
type Found = { readonly value: unknown; readonly origin: string; label(inside: readonly PropertyKey[]): string };

/**
 * Flag or input, then environment, then file, then built-in value: the first that gives a setting decides it whole.
 * @throws BlueCodeError config-invalid that lists every wrong value with its place and remedy
 */
export function resolveSettings(request: SettingsRequest): ResolvedSettings {
  const file = fileSource(request.file);
  const found = new Map(SETTINGS.map((setting) => [setting.key, find(setting, request, file)]));
  const wrong = file.outside;
  const parsed = settingsSchema.safeParse(
    Object.fromEntries([...found].flatMap(([key, it]) => (it.value === undefined ? [] : [[key, it.value]]))),
  );
  if (parsed.success && wrong.length === 0) {
    const against = contradictions(parsed.data);
    return against.length === 0 ? { settings: parsed.data, policy: policyOf(found) } : refuse(against);
  }
  const issues = parsed.success ? [] : parsed.error.issues;
  return refuse([
    ...wrong,
    ...issues.flatMap((issue) => {
      const setting = SETTINGS.find((it) => it.key === issue.path[0]);
      const source = setting === undefined ? undefined : found.get(setting.key);
      if (setting === undefined || source === undefined) return [issue.message];
      return [problem(source.label(issue.path.slice(1)), setting, source.value, issue)];
    }),
  ]);
}

type Source = { readonly outside: readonly string[]; find(setting: Setting): Found | undefined };

/** The settings of the file. Its paths must stay in the repository: a stranger's file must not name places of this machine. */
function fileSource(file: SettingsFile | undefined): Source {
  if (file === undefined) return { outside: [], find: () => undefined };
  const { values, line } = parseSettingsFile(file);
  const place = (path: readonly PropertyKey[]): string => `${file.name}:${line(path)}: `;
  const outside = ['constitutions', 'sarif-file'].flatMap((name) =>
    [values.get(name)]
      .flat()
      .filter((path) => typeof path === 'string' && !isBelow(path))
      .map((path) => `${place([name])}${name} is ${quoted(path)}; in the file it must be a path inside the repository`),
  );
  return {
    outside,
    find: ({ name }) => {
      if (!values.has(name)) return undefined;
      return {
        value: values.get(name),
        origin: file.origin,
        label: (inside) => place([name, ...inside]) + dotted(name, inside),
      };
    },
  };
}

const dotted = (name: string, inside: readonly PropertyKey[]): string =>
  visible(untrusted([name, ...inside.map(String)].join('.')));

const TEXT_SOURCES = [
  { from: 'flags', origin: 'flag', place: 'flag', label: (name: string) => `--${name}` },
  { from: 'inputs', origin: 'input', place: 'input', label: (name: string) => `input ${name}` },
  {
    from: 'environment',
    origin: 'environment',
    place: 'flag',
    label: (name: string) => `${name} from the environment`,
  },
] as const satisfies readonly {
  from: keyof SettingsRequest;
  origin: string;
  place: Place;
  label(name: string): string;
}[];

/** The environment stands in for a flag, and for a secret too: what is on a command line is seen by everybody on the machine. */
const isAllowed = ({ about }: Setting, { from, place }: (typeof TEXT_SOURCES)[number]): boolean =>
  about.places.includes(place) || (from === 'environment' && about.secret === true);

function find(setting: Setting, request: SettingsRequest, file: Source): Found {
  for (const source of TEXT_SOURCES) {
    const given = request[source.from]?.[setting.name];
    const absent = given === undefined || (source.from !== 'flags' && given === '');
    if (absent || !isAllowed(setting, source)) continue;
    return { value: asFileValue(setting, given), origin: source.origin, label: () => source.label(setting.name) };
  }
  const builtIn: Found = {
    value: setting.about.default,
    origin: 'default',
    label: () => `the built-in ${setting.name}`,
  };
  return file.find(setting) ?? builtIn;
}

/** Settings that decide what is found and what fails; how the command prints is not policy. */
const isPolicy = ({ about }: Setting): boolean =>
  about.places.some((place) => place !== 'flag') && about.varies !== true && about.secret !== true;

const shown = (value: unknown): string =>
  isList(value) && value.every((it) => typeof it === 'string')
    ? value.join(', ')
    : typeof value === 'string'
      ? value
      : JSON.stringify(value ?? '');

function policyOf(found: ReadonlyMap<string, Found>): readonly PolicyEntry[] {
  return SETTINGS.filter(isPolicy).map((setting) => {
    const source = found.get(setting.key);
    const empty = setting.about.defaultSays ?? '';
    const value =
      source === undefined || source.origin === 'default'
        ? empty || shown(source?.value)
        : shown(source.value) || empty;
    return { name: setting.name, value: visible(untrusted(value)), origin: source?.origin ?? 'default' };
  });
}

import { z } from 'zod';
import { ruleIdSchema } from '../contracts/rule-book.ts';
import { CONFIDENCES, SEVERITIES, TASKS } from '../contracts/words.ts';
import { about, choice, EVERYWHERE, list, oneOf } from './about.ts';
import { durationText } from './duration.ts';
import { modelSettings } from './model-settings.ts';
import { acceptedGapSchema, glob, ruleSchema } from './tables.ts';

/**
 * Every setting, once: the action's inputs, the command's flags and the keys of `.github/bluecode.yml` are these fields,
 * written with dashes (`failOn` is `fail-on`).
 */
export const settingsSchema = z.strictObject({
  scope: choice(['ai', 'all'], {
    says: 'Whose code is judged: what is attributed to AI, or all of it.',
    default: 'ai',
  }),
  paths: list(z.array(glob), {
    says: 'Which files are looked at; `!` leaves out.',
    expects: 'globs such as src/** or !src/generated/**, one a line',
    defaultSays: 'every file',
  }),
  aiPaths: list(z.array(glob), {
    says: "Which files are AI's, whatever their marks say; `!` leaves out.",
    expects: 'globs such as src/** or !src/by-hand/**, one a line',
    defaultSays: 'none',
  }),
  aiCertainty: z.number().min(0).max(1).register(about, {
    says: 'Attributions less certain than this bring nothing into scope.',
    expects: 'a number from 0 to 1',
    form: 'number',
    default: 0.7,
    places: EVERYWHERE,
  }),
  base: z
    .string()
    .max(250)
    .regex(/^[^-\s\p{Cc}][^\s\p{Cc}]*$/u)
    .register(about, {
      says: 'What the change is compared with: `auto` (from the event), `none` (the whole tree is judged), or a commit, branch or tag.',
      expects: 'auto, none, or the name of a commit, branch or tag',
      form: 'word',
      default: 'auto',
      places: EVERYWHERE,
    }),
  tasks: list(z.array(z.enum(TASKS)).min(1), {
    says: 'What is looked for.',
    expects: `${oneOf(TASKS)}; several, one a line`,
    default: TASKS,
    defaultSays: 'all four',
  }),
  constitutions: list(z.array(z.string().min(1).max(1000)), {
    says: 'Folders of your own constitutions, beside the built-in ones.',
    expects: 'folders, one a line',
    defaultSays: 'built-in only',
  }),
  rules: z.record(ruleIdSchema, ruleSchema).register(about, {
    says: 'Settings of single rules: `enabled`, `severity`, `paths`.',
    expects: 'a table from rule id to enabled, severity and paths',
    form: 'table',
    default: {},
    defaultSays: 'none',
    places: ['file'],
  }),
  failOn: choice([...SEVERITIES, 'never'], {
    says: 'The lowest severity that fails the run; `never` only reports.',
    default: 'high',
  }),
  failConfidence: choice(CONFIDENCES, { says: 'The lowest confidence that fails the run.', default: 'likely' }),
  onIncomplete: choice(['fail', 'warn', 'pass'], {
    says: 'What an incomplete result does to the exit status; the result stays `incomplete`.',
    default: 'fail',
  }),
  acceptGaps: z.array(acceptedGapSchema).register(about, {
    says: 'Gaps that do not make the result incomplete: `path`, `kind`, `reason`, `until`.',
    expects: 'a list of entries with path, kind, reason and, if you like, until',
    form: 'table',
    default: [],
    defaultSays: 'none',
    places: ['file'],
  }),
  sarifConfidence: choice(CONFIDENCES, {
    says: 'The lowest confidence that is written to the SARIF file.',
    default: 'likely',
  }),
  sandbox: choice(['auto', 'docker', 'service', 'wasm', 'none'], {
    says: 'Where suspect code is executed; `auto` takes the container that `sandbox-container` names, else Docker if it is there, else the built-in virtual machines (`wasm`).',
    default: 'auto',
  }),
  sandboxContainer: z
    .string()
    .max(500)
    .regex(/^(label:[A-Za-z0-9][\w./-]*=[^\s\p{Cc}]+|[A-Za-z0-9][\w.-]*)$/u)
    .optional()
    .register(about, {
      says: 'A service container of the job that suspect code is executed in. With `sandbox: service` an empty value is an error; with `auto` it counts as not given.',
      expects: 'the id or the name of a running container, or label:KEY=VALUE',
      form: 'word',
      defaultSays: 'none',
      places: ['input', 'flag'],
      varies: true,
    }),
  allowReducedIsolation: choice(['true', 'false'], {
    says: 'Whether a service container is used that lacks what cannot be put right while it runs; what it lacks is reported.',
    default: 'false',
    places: ['input', 'flag'],
  }),
  allowRemoteEngine: choice(['true', 'false'], {
    says: 'Whether a Docker engine on another machine (`DOCKER_HOST` with `tcp://`) may execute suspect code: it sees that code.',
    default: 'false',
    places: ['input', 'flag'],
  }),
  sandboxImage: z
    .string()
    .max(500)
    .regex(/^[A-Za-z0-9][\w.:/@-]*$/)
    .optional()
    .register(about, {
      says: 'The image in which suspect code is executed; best with its digest.',
      expects: 'an image name such as python:3.12-slim or one with @sha256:…',
      form: 'word',
      defaultSays: 'the official image of each suspected language',
      places: EVERYWHERE,
    }),
  judgePullRequest: choice(['true', 'false'], {
    says: 'Whether title, body and commit messages of a pull request are judged as instructions too: assistants that review it read them.',
    default: 'false',
  }),
  reproductions: choice(['local', 'always', 'never'], {
    says: 'Who sees what a flaw was proved with, ready to run: the user of the command, everybody who sees a report, nobody.',
    default: 'local',
  }),
  sandboxPull: choice(['missing', 'always', 'never'], { says: 'When the image is pulled.', default: 'missing' }),
  cache: z
    .string()
    .min(1)
    .max(1000)
    .optional()
    .register(about, {
      says: 'A folder, outside of what is scanned, in which judgements are kept: files that have not changed since, nor what they import, are not judged again.',
      expects: 'a folder',
      form: 'word',
      defaultSays: 'none',
      places: ['input', 'flag'],
      varies: true,
    }),
  ...modelSettings,
  /** Milliseconds. */
  deadline: durationText().register(about, {
    says: 'How long the whole run may take; what is then undone makes the result incomplete.',
    expects: 'a duration of at most 24h such as 90s, 10m or 1h',
    form: 'word',
    default: '10m',
    places: EVERYWHERE,
  }),
  sarifFile: z
    .string()
    .max(1000)
    .regex(/(^none|[^/\\]\.sarif)$/)
    .register(about, {
      says: 'Where the SARIF file is written, with every result; `none` writes no file.',
      expects: 'none, or a file name that ends in .sarif',
      form: 'word',
      default: 'bluecode.sarif',
      places: EVERYWHERE,
    }),
  upload: z
    .enum(['auto', 'never', 'always'])
    .refine(
      (value) => value !== 'always',
      'this version cannot upload: use auto, and upload-sarif as a step of its own',
    )
    .register(about, {
      says: 'Whether the SARIF file is uploaded. This version only writes it: `always` is refused.',
      expects: oneOf(['auto', 'never']),
      form: 'word',
      default: 'auto',
      places: EVERYWHERE,
    }),
  format: choice(['text', 'json', 'sarif', 'markdown'], {
    says: 'What is printed.',
    default: 'text',
    places: ['flag'],
  }),
  output: z
    .string()
    .min(1)
    .optional()
    .register(about, {
      says: 'Writes there what would be printed.',
      expects: 'a file name',
      form: 'word',
      defaultSays: 'standard output',
      places: ['flag'],
    }),
});

/** All settings, each with its effective value. Durations are milliseconds. */
export type Settings = z.infer<typeof settingsSchema>;
export type SettingName = keyof Settings;

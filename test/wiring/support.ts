import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';
import { z } from 'zod';
import { runCommand } from '../../src/cli/run.ts';
import type { Work } from '../../src/entry/work.ts';
import { checkConstitutions, sandboxDoctor, sandboxSweep } from '../../src/wiring/answers.ts';
import { type Assets, assetsOf } from '../../src/wiring/assets.ts';
import { evaluate } from '../../src/wiring/evaluate.ts';
import { judge } from '../../src/wiring/judge.ts';
import { listConstitutions } from '../../src/wiring/list-constitutions.ts';
import { modelDoctor } from '../../src/wiring/model-doctor.ts';
import { openScan } from '../../src/wiring/open-scan.ts';
import { summariseConstitutions } from '../../src/wiring/summaries.ts';
import { newRepository, removeFolder, type TestRepository, temporaryFolder, testEnvironment } from '../support/git.ts';
import { locateWasm } from '../support/wasm.ts';

const source = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src');

/** The real wiring; only the grammars are taken from where they are installed, as nothing is bundled here. */
const assets: Assets = { ...assetsOf(source), grammar: locateWasm };
const work: Work = {
  openScan: (request) => openScan(assets, request),
  checkConstitutions: (request) => checkConstitutions(assets, request),
  listConstitutions: (request) => listConstitutions(assets, request),
  judge: (request) => judge(assets, request),
  evaluate: (request) => evaluate(assets, request),
  summariseConstitutions: (request) => summariseConstitutions(assets, request),
  modelDoctor: (request) => modelDoctor(assets, request),
  sandboxDoctor: (request) => sandboxDoctor(assets, request),
  sandboxSweep,
};

const text = z.string();
const report = z.looseObject({
  result: text,
  run: z.looseObject({ baseCommit: text.optional(), event: text.optional() }),
  coverage: z.looseObject({
    files: z.record(text, z.number()),
    skipped: z.array(z.object({ reason: text, files: z.number() })),
    constitutions: z.looseObject({ applied: z.array(text), notApplied: z.array(z.object({ id: text, reason: text })) }),
  }),
  policy: z.array(z.object({ name: text, value: text, origin: text })),
  findings: z.array(
    z.looseObject({
      ruleId: text,
      confidence: text,
      state: text,
      severity: text,
      location: z.object({ path: text, span: z.object({ startLine: z.number() }).loose() }),
    }),
  ),
  gaps: z.array(z.looseObject({ kind: text, subject: text, reason: text, effect: text })),
  reasons: z.array(text),
});
export type Report = z.infer<typeof report>;

export type Ran = { readonly exitCode: number; readonly out: string; readonly err: string };

export type World = {
  readonly home: string;
  readonly made: TestRepository;
  /** Runs the command as a user would; nothing is executed, and no SARIF file is written unless the flags say so. */
  run(argv: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ran>;
  /** Scans the repository, all of it, and reads the JSON report. */
  scan(flags?: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ran & { readonly report: Report }>;
  /** The environment of an event of GitHub's. */
  event(name: string, payload: unknown): Readonly<Record<string, string>>;
};

async function command(argv: readonly string[], env: Readonly<Record<string, string>>): Promise<Ran> {
  let [out, err] = ['', ''];
  const exitCode = await runCommand({
    argv,
    env,
    signal: new AbortController().signal,
    work,
    terminal: {
      out: async (part) => {
        out += part;
      },
      err: (part) => {
        err += part;
      },
      watched: false,
    },
  });
  return { exitCode, out, err };
}

/** A fresh repository for each test, in a folder whose name has a space, and the command to run on it. */
export function setWorld(): World {
  let home = '';
  let made: TestRepository;
  beforeEach(() => {
    home = temporaryFolder();
    made = newRepository(join(home, 'the repo'));
  });
  afterEach(() => removeFolder(home));
  const run: World['run'] = (argv, env = {}) => command(argv, { ...testEnvironment(home), RUNNER_TEMP: home, ...env });
  return {
    get home() {
      return home;
    },
    get made() {
      return made;
    },
    run,
    async scan(flags = [], env = {}) {
      const usual = ['--sandbox', 'none', '--scope', 'all', '--sarif-file', 'none', '--format', 'json'];
      const ran = await run(['scan', made.root, ...usual, ...flags], env);
      if (ran.exitCode === 3) throw new Error(`the scan could not start: ${ran.err}`);
      return { ...ran, report: report.parse(JSON.parse(ran.out)) };
    },
    event(name, payload) {
      const file = join(home, 'event.json');
      writeFileSync(file, JSON.stringify(payload));
      return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file };
    },
  };
}

export const readText = (path: string): string => readFileSync(path, 'utf8');

/** A route whose query parameter becomes part of a shell command. */
export const FLAWED = `import os
from flask import Flask, request

app = Flask(__name__)


@app.route("/ping")
def ping():
    os.system("ping " + request.args["host"])
    return "ok"
`;
export const SAFE = 'def add(a, b):\n    return a + b\n';

/** A constitution of a user's own. */
export const constitution = (more = '', severity = 'low'): string => `---
id: acme/vulnerable-code/shell
task: vulnerable-code
title: Our own words about shells
cwe: CWE-78
severity: ${severity}
languages: [python]
detect:
  sinks: [command]
${more}---

We do not use shells.

## Unsafe

- A shell is given text.

## Safe

- No shell is used.

## Fix

Use a list.
`;

/** The folder of a user's rule, with the cases that every rule needs. */
export const ruleFolder = (name: string, text: string): Readonly<Record<string, string>> => ({
  [`rules/vulnerable-code/${name}/constitution.md`]: text,
  [`rules/vulnerable-code/${name}/cases/ng.py`]: FLAWED,
  [`rules/vulnerable-code/${name}/cases/ok.py`]: SAFE,
});

export const places = ({ findings }: Report): readonly string[] =>
  findings
    .filter(({ state }) => state === 'open')
    .map(({ location, ruleId }) => `${location.path}:${location.span.startLine} ${ruleId}`);
export const gapsOf = ({ gaps }: Report): readonly string[] =>
  gaps.map(({ kind, subject, effect }) => `${kind} ${subject} ${effect}`);

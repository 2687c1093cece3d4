import type { Suspicion } from '../../contracts/suspicion.ts';
import { atLeast, SEVERITIES, type Severity } from '../../contracts/words.ts';
import type { Flaw } from './flaws.ts';

/** What a flaw in a test is worth at most: it is read, and stops nobody by default. */
const IN_TESTS = 'medium';

export const IN_TEST_CODE = 'It stands in test code, for which the severity is lowered.';

/**
 * Folders that hold tests by the usage of build tools and of the systems' own sources. `testing` is none: what a library
 * gives to others for their tests is called so.
 */
const FOLDER =
  /^(?:tests?|__tests__|spec|e2e|regress|test[-_]?(?:bed|cases?|data|env|suites?|utils?)|(?:unit|integration)[-_]?tests?)$/i;

/** Names that belong to test runners alone. */
const OF_A_RUNNER = /^(?:conftest\.py|.+_test\.go|.+\.(?:test|spec)\.[cm]?[jt]sx?|.+(?:Tests?|TestCase|IT)\.java)$/;
/** Names by which they find their files, and which other files have too. */
const FILE = /^(?:test[-_].+\.\w+|tests\.py|.+[-_](?:tests?|unittest)\.\w+)$/i;

/** What frameworks serve by its name or folder: there a `test` is an address that anyone may ask. */
const SERVED_FILE = /^\+?(?:route|page|layout|server)(?:\.server)?\.[jt]sx?$/;
const SERVED_FOLDER = /^(?:api|pages|routes|controllers)$/i;

/** Whether a path's name says that what stands there is only run to test something else. */
export function isTestPath(path: string): boolean {
  const folders = path.split('/');
  const file = folders.pop() ?? '';
  if (OF_A_RUNNER.test(file)) return true;
  if (SERVED_FILE.test(file) || folders.some((folder) => SERVED_FOLDER.test(folder))) return false;
  return FILE.test(file) || folders.some((folder) => FOLDER.test(folder));
}

const endsOf = ({ sink, entry, flow }: Suspicion): readonly string[] => [
  sink.path,
  entry.path,
  // What the way passes on (a helper of the product) is run with the test's own text.
  ...flow.slice(0, 1).map(({ path }) => path),
];

/**
 * Whether every way into a flaw begins and ends in test code, and so it is worth less. A key that works is given away wherever it stands,
 * and a severity that the settings name is meant.
 */
export const isInTests = ({ members }: Flaw): boolean =>
  members.every(
    ({ rule, suspicion }) =>
      rule.task === 'vulnerable-code' &&
      rule.severityIsSet !== true &&
      suspicion.isKey !== true &&
      endsOf(suspicion).every(isTestPath),
  );

export const inTests = (severity: Severity): Severity =>
  atLeast(SEVERITIES, severity, IN_TESTS) ? IN_TESTS : severity;

import type { Task } from '../../../src/contracts/words.ts';
import { retrieve } from '../../../src/pipeline/retrieve/retrieve.ts';
import type { ScanPorts } from '../../../src/pipeline/scan.ts';
import { aConstitution } from '../../support/fixtures/index.ts';
import { type Files, vocabularyOf } from '../../support/judging.ts';
import { portsFor, quiet, sandboxThat } from './support.ts';

const BOTH: readonly Task[] = ['vulnerable-code', 'prompt-injection'];

const INJECTION = ['instruction-override', 'concealment', 'tool-misuse', 'smuggled-instruction'].map((harm) =>
  aConstitution({
    id: `bluecode/prompt-injection/${harm}`,
    task: 'prompt-injection',
    title: harm,
    cwe: undefined,
    kind: harm,
    languages: [],
    sinks: [],
    confirm: [],
  }),
);

/** Ports whose rule book also speaks of texts; no classifier was trained: wording alone is judged. */
export function textPorts(files: Files, ports: Partial<ScanPorts>, tasks: readonly Task[] = BOTH): Partial<ScanPorts> {
  const { constitutions } = portsFor(files).retrieval;
  const vocabulary = {
    python: vocabularyOf('python', {}),
    javascript: vocabularyOf('javascript', {}),
    c: vocabularyOf('c', {}),
    java: vocabularyOf('java', {}),
    go: vocabularyOf('go', {}),
  };
  const book = { vocabulary, classifiers: new Map(), concepts: '', wording: undefined, digest: 'none', notApplied: [] };
  const retrieval = retrieve({ ...book, constitutions: [...constitutions, ...INJECTION] }, { tasks, rules: {} });
  return { retrieval, sandbox: sandboxThat(quiet), ...ports };
}

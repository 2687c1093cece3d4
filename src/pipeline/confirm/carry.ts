import { bodiesOf } from '../../contracts/bodies.ts';
import type { Call } from '../../contracts/call.ts';
import type { Languages, SourceText } from '../../contracts/languages.ts';
import type { ImportBinding, Statement } from '../../contracts/program.ts';
import type { Program } from './job.ts';

const MOST_MODULES = 40;
const MOST_BYTES = 512 * 1024;
const MOST_BYTES_EACH = 128 * 1024;

type Import = Pick<ImportBinding, 'module' | 'name'>;

function importsIn(statements: readonly Statement[], found: Import[] = []): readonly Import[] {
  for (const statement of statements) {
    if (statement.kind === 'import') found.push(...statement.bindings);
    else for (const body of bodiesOf(statement)) importsIn(body, found);
  }
  return found;
}

/** A file that cannot be parsed imports nothing that could be found: its imports become stand-ins. */
async function importsOf(source: SourceText, languages: Languages): Promise<readonly Import[]> {
  const read = languages.withProgram(source, (program) => [...importsIn(program.body())]);
  const bindings = await read.catch(() => []);
  return bindings.map(({ module, name }) => (name === undefined ? { module } : { module, name }));
}

function candidates(languages: Languages, from: SourceText, { module, name }: Import): readonly string[] {
  return languages.moduleCandidates(from.language, from.path, module, name);
}

/**
 * The repository's modules that a file imports, and those that these import: they travel with the probe, so that a
 * guard or a builder in a sibling file is the real one. Nearest first, capped in number and size: what is left behind
 * becomes a stand-in there, and evidence names it when it was on the path.
 */
export async function carryModules(
  request: {
    readonly source: SourceText;
    readonly languages: Languages;
    readonly readModule: (path: string, call: Call) => Promise<string | undefined>;
  },
  call: Call,
): Promise<Program> {
  const { source, languages, readModule } = request;
  const modules: Record<string, string> = {};
  const asked = new Set([source.path]);
  const queue: SourceText[] = [source];
  let bytes = 0;
  for (let from = queue.shift(); from !== undefined; from = queue.shift()) {
    const importer = from;
    const wanted = (await importsOf(importer, languages)).flatMap((one) => candidates(languages, importer, one));
    for (const path of wanted) {
      if (asked.has(path) || call.signal.aborted) continue;
      asked.add(path);
      const text = await readModule(path, call);
      if (text === undefined) continue;
      const size = Buffer.byteLength(text);
      if (Object.keys(modules).length >= MOST_MODULES || size > MOST_BYTES_EACH || bytes + size > MOST_BYTES) continue;
      bytes += size;
      const module = { path, language: languages.detect(path, '') ?? importer.language, text };
      modules[path] = await languages.executable(module);
      queue.push(module);
    }
  }
  return { source: { ...source, text: await languages.executable(source) }, modules, written: source.text };
}

import type { HarnessLanguage, SandboxJob } from '../../contracts/sandbox.ts';

/**
 * What a container runs: waits for a length line and that many bytes of JSON (module name → source), makes these
 * modules importable without a file, and executes `main`. What follows on standard input is the harness's own. Ends by
 * itself when standard input closes before all has arrived.
 */
const PYTHON_BOOT = `
import json, sys
from importlib.machinery import ModuleSpec
stdin = sys.stdin.buffer
size = stdin.readline(32).strip()
text = stdin.read(int(size)) if size.isdigit() else b''
if not size.isdigit() or len(text) < int(size):
    sys.exit(70)
sources = json.loads(text)
class Harness:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name in sources:
            package = any(other.startswith(name + '.') for other in sources)
            return ModuleSpec(name, Harness, origin='<harness>/' + name, is_package=package)
    @staticmethod
    def create_module(spec):
        return None
    @staticmethod
    def exec_module(module):
        name = module.__spec__.name
        exec(compile(sources[name], '<harness>/' + name, 'exec'), module.__dict__)
    @staticmethod
    def get_source(name):
        return sources.get(name)
sys.meta_path.insert(0, Harness)
main = type(sys)('__main__')
sys.modules['__main__'] = main
exec(compile(sources['main'], '<harness>/main', 'exec'), main.__dict__)
`.trim();

/** The container's command for each language: isolated, and leaving no compiled files behind. */
export const BOOT_COMMANDS = {
  python: ['python3', '-I', '-B', '-c', PYTHON_BOOT],
} as const satisfies Record<HarnessLanguage, readonly string[]>;

/** All that goes to the container's standard input for one job. */
export function bootInput(job: Pick<SandboxJob, 'harness' | 'input'>): Buffer {
  const modules = Buffer.from(JSON.stringify(job.harness));
  return Buffer.concat([Buffer.from(`${modules.length}\n`), modules, job.input]);
}

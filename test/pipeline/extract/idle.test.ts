import { describe, expect, it } from 'vitest';
import type { LanguageId } from '../../../src/contracts/words.ts';
import { isModuleIdle } from '../../../src/pipeline/extract/idle.ts';
import { withText } from '../../support/lower.ts';

const idle = (language: LanguageId, text: string): Promise<boolean> => withText(language, text, isModuleIdle);

describe('the statements outside functions', () => {
  it.each([
    '"""What this is (for)."""\nimport os\nfrom a import b\n',
    'LIMIT = 3\nNAMES = ["a", "b"]\nTABLE: dict = {}\n',
    '@app.route("/")\ndef index():\n    return os.getcwd()\n',
    'class Shop:\n    """A shop (small)."""\n    name = "x"\n    def sell(self):\n        return run(self.name)\n',
  ])('only name things: %j', async (text) => {
    expect(await idle('python', text)).toBe(true);
  });

  it.each([
    'app = Flask(__name__)\n',
    'os.system(ARGUMENT)\n',
    'if __name__ == "__main__":\n    main()\n',
    'for name in NAMES:\n    pass\n',
    'class Shop:\n    stock = load()\n',
    'with lock:\n    pass\n',
    'run = lambda text: eval(text)\nrun(input())\n',
    'handlers = {"run": lambda text: eval(text)}\n',
    // What stands behind a syntax error is not known.
    'x = 1\ndef f(:\n',
  ])('do something: %j', async (text) => {
    expect(await idle('python', text)).toBe(false);
  });

  it.each([
    ["const fs = require('fs');\nfunction read(name) {\n  return fs.readFileSync(name);\n}\nconst LIMIT = 3;\n", true],
    ['const run = (text) => eval(text);\n', true],
    ["app.get('/', (request, response) => response.send(request.query.name));\n", false],
    ['module.exports = { run: (text) => eval(text) };\n', false],
    ['exports.run = function (text) {\n  return eval(text);\n};\n', true],
  ])('of JavaScript: %j', async (text, expected) => {
    expect(await idle('javascript', text)).toBe(expected);
  });
});

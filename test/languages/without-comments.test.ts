import { describe, expect, it } from 'vitest';
import type { LanguageId } from '../../src/contracts/words.ts';
import { languages } from '../support/lower.ts';

const stripped = async (language: LanguageId, ...lines: readonly string[]): Promise<readonly string[]> =>
  (await languages.withoutComments({ path: 'x', language, text: lines.join('\n') }))
    .split('\n')
    .map((line) => line.trimEnd());

describe('a text without its comments', () => {
  it('of Python keeps strings, docstrings and what is in them', async () => {
    expect(
      await stripped(
        'python',
        '#!/usr/bin/env python  # vulnerable',
        'def f(a):  # CWE-78',
        '    """says # what it does"""',
        "    b = '# no' + f'{a} # no'  # yes",
        '    # alone',
        "    return '''",
        '# a line of the text',
        "'''",
      ),
    ).toEqual([
      '',
      'def f(a):',
      '    """says # what it does"""',
      "    b = '# no' + f'{a} # no'",
      '',
      "    return '''",
      '# a line of the text',
      "'''",
    ]);
  });

  it('of JavaScript keeps strings, templates, patterns and the line that names the interpreter', async () => {
    expect(
      await stripped(
        'javascript',
        '#!/usr/bin/env node',
        `const a = "// no" + \`/* no \${ /* yes */ b } // no\`; // yes`,
        'const r = /\\/\\* no *\\//; /* yes',
        '   more */ const s = 1;',
        '<!-- also',
        'return/* a',
        'line end stays one */ 1',
      ),
    ).toEqual([
      '#!/usr/bin/env node',
      `const a = "// no" + \`/* no \${           b } // no\`;`,
      'const r = /\\/\\* no *\\//;',
      '           const s = 1;',
      '',
      'return',
      '                      1',
    ]);
  });

  it('of TypeScript goes into types', async () => {
    expect(
      await stripped('typescript', 'interface A { // leak', '  a: /* b */ string;', '}', 'type B = /* c */ "// no";'),
    ).toEqual(['interface A {', '  a:         string;', '}', 'type B =         "// no";']);
  });

  it('of TSX keeps the text between tags', async () => {
    expect(await stripped('tsx', 'const a = <b /* c */ x="// no">{/* d */} // no</b>; // yes')).toEqual([
      'const a = <b         x="// no">{       } // no</b>;',
    ]);
  });

  it('of C goes into directives, and does not end them', async () => {
    expect(
      await stripped(
        'c',
        '#define ONE 1 // one',
        '#define TEXT "// no" // yes',
        '#define TWO /* a',
        '  b */ 2',
        '#define SUM(a) a /* m */ \\',
        '  + 1 // end',
        'char *s = "/* no */"; /* yes',
        ' */ int a;',
        "char c = '\\''; // it's",
        '#include <stdio.h> // yes',
      ),
    ).toEqual([
      '#define ONE 1',
      '#define TEXT "// no"',
      '#define TWO     \\',
      '       2',
      '#define SUM(a) a         \\',
      '  + 1',
      'char *s = "/* no */";',
      '    int a;',
      "char c = '\\'';",
      '#include <stdio.h>',
    ]);
  });

  it('of C++ keeps raw strings and goes into templates', async () => {
    expect(
      await stripped('cpp', 'auto s = R"(// no /* no */)"; // yes', 'template</* c */ class T> struct A {};'),
    ).toEqual(['auto s = R"(// no /* no */)";', 'template<        class T> struct A {};']);
  });

  it('keeps every line end and every other character in its place', async () => {
    const text = 'a = 1 # \u{1F600}\r\n# x\ry = 2\n#\n';
    const result = await languages.withoutComments({ path: 'x.py', language: 'python', text });
    expect(result).toBe('a = 1     \r\n   \ry = 2\n \n');
    expect(result).toHaveLength(text.length);
  });

  it.each(['', '#', '"""', '/* never closed', 'x = "never closed # '])('of %j does not fail', async (text) => {
    for (const language of ['python', 'javascript', 'typescript', 'tsx', 'c', 'cpp'] as const)
      expect((await languages.withoutComments({ path: 'x', language, text })).length).toBe(text.length);
  });
});

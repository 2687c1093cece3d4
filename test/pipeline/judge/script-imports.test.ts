import { describe, expect, it } from 'vitest';
import { claims, type Files } from '../../support/judging.ts';
import { script, suspected } from './support.ts';

const reported = async (files: Files): Promise<readonly string[]> =>
  claims(await suspected(files)).filter((claim) => !claim.endsWith('hint'));

type Row = readonly [title: string, files: Files];

describe('in TypeScript and JavaScript, a guard is followed into the repository', () => {
  const guard = "export function check(x) { if (!['a', 'b'].includes(x)) throw new Error(x); return x; }\n";
  const use = 'const a = web.query; check(a); shell.run(a);';
  const ways: readonly Row[] = [
    [
      'by a relative path',
      { 'src/app.ts': script(`import { check } from './guards';\n${use}`), 'src/guards.ts': guard },
    ],
    [
      'by a path with an ending',
      { 'src/app.ts': script(`import { check } from './guards.js';\n${use}`), 'src/guards.ts': guard },
    ],
    [
      'from a folder',
      { 'src/app.ts': script(`import { check } from './guards';\n${use}`), 'src/guards/index.ts': guard },
    ],
    ['from above', { 'src/a/app.ts': script(`import { check } from '../guards';\n${use}`), 'src/guards.ts': guard }],
    [
      'under another name',
      {
        'app.js': script("import { check as c } from './guards.js';\nconst a = web.query; c(a); shell.run(a);"),
        'guards.js': guard,
      },
    ],
    [
      'as a namespace',
      {
        'app.js': script("import * as g from './guards.js';\nconst a = web.query; g.check(a); shell.run(a);"),
        'guards.js': guard,
      },
    ],
    [
      'by require of a name',
      {
        'app.js': script(`const { check } = require('./guards');\n${use}`),
        'guards.js': "exports.check = (x) => { if (x !== 'a') throw new Error(x); };\n",
      },
    ],
    [
      'by require of a module',
      {
        'app.js': script("const g = require('./guards');\nconst a = web.query; g.check(a); shell.run(a);"),
        'guards.js': "function check(x) { if (x !== 'a') throw new Error(x); }\nmodule.exports = { check };\n",
      },
    ],
    [
      'by require of a function',
      {
        'app.js': script(`const check = require('./guards');\n${use}`),
        'guards.js': "module.exports = function (x) { if (x !== 'a') throw new Error(x); };\n",
      },
    ],
    [
      'by its default',
      {
        'app.js': script(`import check from './guards.js';\n${use}`),
        'guards.js': "export default function check(x) { if (x !== 'a') throw new Error(x); }\n",
      },
    ],
    [
      'by a list of exports',
      {
        'app.js': script(`import { check } from './guards.js';\n${use}`),
        'guards.js': "function check(x) { if (x !== 'a') throw new Error(x); }\nexport { check };\n",
      },
    ],
    [
      'as an exported constant',
      {
        'app.js': script("import { OK } from './guards.js';\nconst a = web.query; if (OK.includes(a)) shell.run(a);"),
        'guards.js': "export const OK = ['a', 'b'];\n",
      },
    ],
  ];
  it.each(ways)('%s: no claim', async (_, files) => {
    expect(await reported(files)).toEqual([]);
  });

  it('and one that is only handed on makes the claim possible', async () => {
    const files = {
      'app.js': script(`import { check } from './first.js';\n${use}`),
      'first.js': "export { check } from './second.js';\n",
      'second.js': guard,
    };
    expect(await reported(files)).toEqual(['command possible']);
  });

  it('and a builder keeps the claim', async () => {
    const files = {
      'app.ts': script("import { build } from './text';\nshell.run(build(web.query));"),
      'text.ts': "export const build = (h: string): string => 'ping ' + h;\n",
    };
    expect(await reported(files)).toEqual(['command likely']);
  });
});

import { compileFunction } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { SourceText } from '../../src/contracts/languages.ts';
import { executableOf } from '../../src/languages/executable.ts';

const script = (text: string, path = 'a.js'): SourceText => ({ path, language: 'javascript', text });
const typed = (text: string, path = 'a.ts'): SourceText => ({
  path,
  language: path.endsWith('x') ? 'tsx' : 'typescript',
  text,
});

/** Runs a text as CommonJS with a `require` that knows the given modules. */
function run(code: string, modules: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const module = { exports: {} };
  const names = ['module', 'exports', 'require', '__filename', '__dirname', 'React'];
  const React = { createElement: (...parts: readonly unknown[]) => parts };
  const load = (name: string) => modules[name];
  compileFunction(code, names)(module, module.exports, load, '/repo/a.js', '/repo', React);
  return module.exports;
}

const made = (type: unknown, ...args: readonly unknown[]): object => Object(Reflect.construct(Object(type), args));
const call = (object: object, name: string, ...args: readonly unknown[]): unknown =>
  Reflect.apply(Object(Reflect.get(object, name)), object, args);

const lines = (text: string) => text.split('\n').length;

describe('what is already CommonJS stays as it is', () => {
  test.for([
    "const fs = require('fs');\nmodule.exports = { fs };\n",
    'with (x) { y }\n',
    '// import a from \'b\'\nconst text = "export default 1";\n',
    '/*\nexport const a = 1;\n*/\nexports.a = 2;\n',
    '#!/usr/bin/env node\nconsole.log(a < b, c > d);\n',
  ])('%j', async (text) => {
    expect(await executableOf(script(text))).toBe(text);
  });
});

describe('modules become CommonJS, line for line', () => {
  const text = `import helper, {
  other as renamed,
} from './helper.js';
import * as all from './helper.js';

export const value = renamed;
export { helper as again };
export default async function main() {
  const late = await import('./helper.js');
  return [late.other, all.other];
}
`;

  test('imports and exports do what they say, lines stay', async () => {
    const code = await executableOf(script(text));
    expect(lines(code)).toBe(lines(text));
    expect(code.split('\n')[8]).toContain('late');
    const modules = { './helper.js': { __esModule: true, default: 'standard', other: 'other' } };
    const { value, again, default: main } = run(code, modules);
    expect({ value, again }).toEqual({ value: 'other', again: 'standard' });
    expect(await Object(main).call(undefined)).toEqual(['other', 'other']);
  });

  test('import.meta says where the file lies', async () => {
    const code = await executableOf(script('export const here = [import.meta.url, import.meta.dirname];\n'));
    expect(run(code)).toEqual({ here: ['file:///repo/a.js', '/repo'] });
  });

  test('a wait outside of functions is left to the interpreter', async () => {
    const code = await executableOf(script("const a = await import('x');\nexport { a };\n", 'a.mjs'));
    expect(code).toContain('await ');
    expect(code).not.toContain('import(');
  });
});

describe('types and markup go, lines stay', () => {
  test('enumerations, namespaces of types, parameter properties and assertions', async () => {
    const text = `import type { Shape } from './shapes';
import { type Other, used } from './lib';
enum Level {
  Low = 1,
  High,
}
abstract class Base<T> implements Shape {
  private readonly kept: number = 1;
  constructor(private name: string, public size = 2) {}
  abstract draw(): void;
  get<U extends T>(this: Base<T>, key?: U): string {
    return (this as unknown as { name: string }).name! + this.size;
  }
}
export class Named extends Base<string> { draw() {} }
export const levels = [Level.High, Level[1], used satisfies Other];
`;
    const code = await executableOf(typed(text));
    expect(lines(code)).toBe(lines(text));
    const { levels, Named } = run(code, { './lib': { used: 'used' } });
    expect(levels).toEqual([2, 'Low', 'used']);
    expect(call(made(Named, 'n'), 'get')).toBe('n2');
  });

  test('export = and import = require', async () => {
    const code = await executableOf(
      typed("import fs = require('fs');\nfunction all(): string { return 'all'; }\nexport = all;\n"),
    );
    expect(Object(run(code, { fs: {} })).call()).toBe('all');
  });

  test('a generic arrow is no markup in a .ts file', async () => {
    const code = await executableOf(typed('export const same = <T>(x: T): T => <T>x;\n'));
    expect(Object(run(code)['same']).call(undefined, 3)).toBe(3);
  });

  test.for(['javascript', 'tsx'] as const)('markup in %s', async (language) => {
    const text = 'export const page = (\n  <div className="x">\n    {name}\n  </div>\n);\nvar name = "n";\n';
    const code = await executableOf({ path: language === 'tsx' ? 'a.tsx' : 'a.jsx', language, text });
    expect(lines(code)).toBe(lines(text));
    expect(run(code)['page']).toEqual(['div', { className: 'x' }, undefined]);
  });

  test('decorators go, on classes, methods, fields and parameters', async () => {
    const text = `import { Controller, Get, Query } from '@nestjs/common';
// a@b
@Controller('users/:id(\\\\d+)')
export class Users {
  mail = 'a@b.example';
  @Get(':name')
  find(@Query('name') name: string, @Query({ x: ")" }) other: string) {
    return [name, other, this.mail];
  }
}
`;
    const code = await executableOf(typed(text));
    expect(lines(code)).toBe(lines(text));
    const { Users } = run(code, { '@nestjs/common': {} });
    expect(call(made(Users), 'find', 'a', 'b')).toEqual(['a', 'b', 'a@b.example']);
  });
});

describe('what cannot be converted comes back as it is', () => {
  test.for([
    script('import { from nowhere'),
    typed('const a: = 1;\n'),
    typed('\u0000\u0001 export @ ((('),
    script(`export default ${'('.repeat(5000)}`),
    { path: 'a.py', language: 'python', text: 'import os\nexport = 1\n' } as const,
  ])('%#', async (source) => {
    expect(await executableOf(source)).toBe(source.text);
  });

  test('a long hostile text takes no long time', async () => {
    const began = performance.now();
    await executableOf(typed(`export const a = '${'@'.repeat(200_000)}';\n${'@a('.repeat(20_000)}`));
    await executableOf(script(`${'<a '.repeat(50_000)}\n${'export'.repeat(20_000)}`));
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aheadOf } from '../../../src/harness/python/ahead.ts';

test.each([
  ['nothing is imported', 'x = "import xml"\n', []],
  ['nothing that takes long is', 'import os, re\nfrom json import loads\n', []],
  ['a module', 'import os, csv as c\n', ['csv']],
  [
    'a part of a package',
    'from xml.etree import ElementTree\n',
    ['xml.dom.minidom', 'xml.etree.ElementTree', 'xml.sax'],
  ],
  ['within a function', 'def f():\n    import ssl\n', ['ssl']],
  ['in lines that end as on Windows', 'import os\r\nimport ssl\r\n', ['ssl']],
  ['what awaits', 'async def f():\n    pass\n', ['asyncio']],
  ['a name that begins alike', 'import csvkit\nimport sslyze\n', []],
  ['a name that is no module of the interpreter', 'import constructor, __proto__, toString\n', []],
])('what a program imports is known beforehand: %s', (_title, text, modules) => {
  expect(aheadOf([text])).toEqual(modules);
});

test('carried files count, and a module is named once', () => {
  expect(aheadOf(['import csv\n', 'import ssl\n', 'import csv\n'])).toEqual(['csv', 'ssl']);
});

test('what is loaded ahead is also found late: by code that names it as it runs', () => {
  const late = readFileSync(new URL('../../../src/harness/python/late.py', import.meta.url), 'utf8');
  const words = 'async configparser csv decimal email gzip http ipaddress logging lxml pickle platform shelve smtplib';
  const all = aheadOf([`import ${words} socket ssl tarfile urllib uuid xml zipfile\nasync def f(): pass\n`]);
  expect(all.length).toBeGreaterThan(20);
  for (const name of all) expect(late).toMatch(new RegExp(`[ ']${name.replaceAll('.', '[.]')}[ ']`));
});

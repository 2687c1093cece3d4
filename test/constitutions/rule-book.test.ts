import { describe, expect, it } from 'vitest';
import { checkRuleBook, loadRuleBook, notApplied } from '../../src/constitutions/rule-book.ts';
import { BlueCodeError } from '../../src/contracts/errors.ts';
import { builtInFiles, constitutionText, type Files, knowledgeLine, memoryFolder, ruleFiles } from './memory-folder.ts';

const load = (builtIn: Files, ...user: readonly Files[]) =>
  loadRuleBook({
    builtIn: memoryFolder('built-in', builtIn),
    user: user.map((files, index) => memoryFolder(`rules-${index}`, files)),
    knownOracles: ['command', 'sql'],
  });

const OWN = 'acme/vulnerable-code/own-shell';

describe('a sound rule book', () => {
  it('gives each constitution its principles, summary and fix', async () => {
    const { ruleBook, problems } = await load(builtInFiles);
    expect(problems).toEqual([]);
    expect(ruleBook.constitutions).toHaveLength(1);
    expect(ruleBook.constitutions[0]).toMatchObject({
      id: 'bluecode/vulnerable-code/cwe-78',
      cwe: 'CWE-78',
      kind: undefined,
      sinks: ['command'],
      confirm: ['command'],
      summary: 'Untrusted text reaches a shell.',
      unsafe: ['A command is joined from text that came from outside.', 'A shell is asked for.'],
      safe: ['Arguments are handed over as a list.'],
      knowledge: 0,
      origin: 'built-in',
    });
    expect(ruleBook.constitutions[0]?.fix).toContain('## before: not a heading');
  });

  it('serves TypeScript and TSX with the JavaScript query, unless they have their own', async () => {
    const query = (says: string) =>
      `; triggers: eval\n; says: ${says}\n; strength: possible\n(call_expression) @flaw\n`;
    const { ruleBook } = await load({
      ...builtInFiles,
      'vulnerable-code/cwe-78/constitution.md': constitutionText({ fields: ['languages: [python, javascript]'] }),
      'vulnerable-code/cwe-78/detect/javascript.scm': query('any'),
      'vulnerable-code/cwe-78/detect/tsx.scm': query('tsx'),
    });
    const queries = [...(ruleBook.constitutions[0]?.queries ?? [])];
    expect(queries.map(([language, { says }]) => `${language}: ${says}`)).toEqual([
      'javascript: any',
      'typescript: any',
      'tsx: tsx',
    ]);
    expect(queries[0]?.[1]).toMatchObject({ triggers: ['eval'], strength: 'possible' });
  });

  it('counts the cases of its knowledge', async () => {
    const { ruleBook } = await load({
      ...builtInFiles,
      'vulnerable-code/cwe-78/knowledge.jsonl': `${knowledgeLine('safe')}\n\n${knowledgeLine('unsafe')}\n`,
    });
    expect(ruleBook.constitutions[0]?.knowledge).toBe(2);
  });

  it('reads a constitution with Windows line ends and a byte order mark alike', async () => {
    const text = `\uFEFF${constitutionText()}`.replaceAll('\n', '\r\n');
    const { ruleBook } = await load({ ...builtInFiles, 'vulnerable-code/cwe-78/constitution.md': text });
    expect(ruleBook.constitutions[0]?.safe).toEqual(['Arguments are handed over as a list.']);
  });
});

describe("a user's folder", () => {
  it('adds rules and vocabulary, and says where they came from', async () => {
    const { ruleBook, problems } = await load(builtInFiles, {
      ...ruleFiles({ id: OWN, fields: ['detect: { sinks: [house-shell] }'] }),
      'vocabulary/python/house.yml':
        'language: python\nlibrary: house\nsinks:\n  - { call: house.run, kind: house-shell, says: is run }\n',
    });
    expect(problems).toEqual([]);
    expect(ruleBook.constitutions.map(({ id, origin }) => `${id} ${origin}`)).toEqual([
      `${OWN} rules-0`,
      'bluecode/vulnerable-code/cwe-78 built-in',
    ]);
    expect(ruleBook.vocabulary.python.sinks.map((sink) => sink.call)).toEqual(['os.system', 'house.run']);
    expect(ruleBook.notApplied).toEqual([]);
  });

  it.each(['bluecode/vulnerable-code/cwe-78', OWN])('replaces a built-in rule under the id %s', async (id) => {
    const { ruleBook, problems } = await load(
      builtInFiles,
      ruleFiles({ id, fields: ['title: Ours', 'replaces: bluecode/vulnerable-code/cwe-78'] }),
    );
    expect(problems).toEqual([]);
    expect(ruleBook.constitutions.map((one) => [one.id, one.title])).toEqual([[id, 'Ours']]);
  });

  it('that is broken leaves the built-in rule in force', async () => {
    const { ruleBook, problems } = await load(
      builtInFiles,
      ruleFiles({ fields: ['replaces: bluecode/vulnerable-code/cwe-78', 'severity: severe'] }),
    );
    expect(ruleBook.constitutions.map((one) => one.origin)).toEqual(['built-in']);
    expect(problems).toHaveLength(1);
  });

  it('that cannot be listed is a problem, and the others go on', async () => {
    const gone = {
      ...memoryFolder('gone', {}),
      list: () => Promise.reject(new BlueCodeError('path-unreadable', 'gone cannot be read')),
    };
    const { ruleBook, problems } = await loadRuleBook({
      builtIn: memoryFolder('built-in', builtInFiles),
      user: [gone, memoryFolder('mine', ruleFiles({ id: OWN }))],
      knownOracles: ['command'],
    });
    expect(problems).toMatchObject([{ file: 'gone', message: 'gone cannot be read' }]);
    expect(ruleBook.constitutions.map(({ id }) => id)).toContain(OWN);
  });
});

describe('a rule book that cannot be used', () => {
  it('is missing when no constitution is there', async () => {
    await expect(load({ 'vocabulary/python/os.yml': 'language: python\nlibrary: os\n' })).rejects.toMatchObject({
      code: 'rule-book-missing',
    });
    await expect(load({})).rejects.toMatchObject({ code: 'rule-book-missing' });
  });

  it('is refused with every problem of its built-in rules', async () => {
    const broken = load({
      ...builtInFiles,
      'vulnerable-code/cwe-78/constitution.md': constitutionText({ fields: ['severity: severe', 'colour: blue'] }),
      'vocabulary/python/os.yml': 'language: python\nlibrary: os\nsinks: 7\n',
    });
    await expect(broken).rejects.toMatchObject({ code: 'constitution-invalid' });
    await expect(broken).rejects.toThrow(
      /built-in\/vocabulary\/python\/os\.yml:3: sinks: [\s\S]*cwe-78\/constitution\.md:9: severity: [\s\S]*constitution\.md:10: colour: no such field/,
    );
  });

  it('is refused for an id without its prefix, and for a reference that leads nowhere', async () => {
    await expect(
      load({ ...ruleFiles({ id: OWN }), 'vocabulary/python/os.yml': builtInFiles['vocabulary/python/os.yml'] ?? '' }),
    ).rejects.toThrow(/begin it with bluecode\//);
    await expect(
      load({
        ...builtInFiles,
        'vulnerable-code/cwe-78/constitution.md': constitutionText({ fields: ['confirm: [seance]'] }),
      }),
    ).rejects.toThrow(/there is no oracle seance/);
  });

  it('is shown by checkRuleBook instead, with what loaded in spite of it', async () => {
    const report = await checkRuleBook({
      builtIn: memoryFolder('built-in', {
        ...builtInFiles,
        ...ruleFiles({ id: 'bluecode/vulnerable-code/cwe-79', fields: ['confirm: [seance]'] }),
      }),
      user: [],
      knownOracles: ['command'],
    });
    expect(report.builtInProblems).toMatchObject([
      { field: 'confirm.0', file: 'built-in/vulnerable-code/cwe-79/constitution.md' },
    ]);
    expect(report.problems).toEqual([]);
    expect(report.ruleBook.constitutions.map(({ id }) => id)).toEqual(['bluecode/vulnerable-code/cwe-78']);
    expect(report.vocabularyFiles).toBe(1);
  });
});

describe('the digest', () => {
  it('does not depend on the order in which files are listed', async () => {
    const turned = Object.fromEntries(Object.entries(builtInFiles).toReversed());
    expect((await load(turned)).ruleBook.digest).toBe((await load(builtInFiles)).ruleBook.digest);
  });

  it('changes with a byte of a rule, of the vocabulary, of knowledge, and with a folder of the user', async () => {
    const rule = 'vulnerable-code/cwe-78';
    const books = [
      load(builtInFiles),
      load({ ...builtInFiles, [`${rule}/constitution.md`]: `${builtInFiles[`${rule}/constitution.md`]} ` }),
      load({ ...builtInFiles, 'vocabulary/python/os.yml': `${builtInFiles['vocabulary/python/os.yml']}\n` }),
      load({ ...builtInFiles, [`${rule}/knowledge.jsonl`]: `${knowledgeLine('safe')}\n${knowledgeLine('unsafe')}\n` }),
      load(builtInFiles, ruleFiles({ id: OWN })),
      load(builtInFiles, {}),
    ];
    const digests = (await Promise.all(books)).map(({ ruleBook }) => ruleBook.digest);
    expect(new Set(digests).size).toBe(books.length);
    expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  it('does not change with a case, which is a test and no part of the rule', async () => {
    const more = { ...builtInFiles, 'vulnerable-code/cwe-78/cases/ng_other.py': 'x' };
    expect((await load(more)).ruleBook.digest).toBe((await load(builtInFiles)).ruleBook.digest);
  });
});

describe('constitutions that execution alone proves', () => {
  it('can be applied without a sink, a query or a model', async () => {
    const { ruleBook } = await load({
      ...builtInFiles,
      ...ruleFiles({
        id: 'bluecode/vulnerable-code/cwe-90',
        fields: ['detect: { sinks: [] }', 'confirm: [command]'],
      }),
    });
    expect(ruleBook.notApplied).toEqual([]);
  });
});

describe('constitutions that nothing here can apply', () => {
  const alone = {
    ...builtInFiles,
    ...ruleFiles({ id: 'bluecode/vulnerable-code/cwe-90', fields: ['detect: { sinks: [] }', 'confirm: []'] }),
  };

  it('are listed with the reason', async () => {
    const { ruleBook } = await load(alone);
    expect(ruleBook.notApplied).toEqual([
      { id: 'bluecode/vulnerable-code/cwe-90', reason: expect.stringContaining('no model is set') },
    ]);
  });

  it('include those whose sinks exist for another language only', async () => {
    const { ruleBook } = await load({
      ...builtInFiles,
      ...ruleFiles({ id: 'bluecode/vulnerable-code/cwe-77', fields: ['languages: [javascript]'] }),
    });
    expect(ruleBook.notApplied.map(({ id }) => id)).toEqual(['bluecode/vulnerable-code/cwe-77']);
  });

  it('can be applied with a query or with a model, and with knowledge only where a model is shown it', async () => {
    const folder = 'vulnerable-code/cwe-90';
    const lines = `${knowledgeLine('safe')}\n${knowledgeLine('unsafe')}\n`;
    const knowing = await load({ ...alone, [`${folder}/knowledge.jsonl`]: lines });
    const asking = await load({
      ...alone,
      [`${folder}/detect/python.scm`]: '; triggers: x\n; says: y\n(call) @flaw\n',
    });
    expect(knowing.ruleBook.notApplied.map(({ id }) => id)).toEqual(['bluecode/vulnerable-code/cwe-90']);
    expect(asking.ruleBook.notApplied).toEqual([]);
    const { ruleBook } = await load(alone);
    expect(notApplied(ruleBook, { model: true })).toEqual([]);
  });
});

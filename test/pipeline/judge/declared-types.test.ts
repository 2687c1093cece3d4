import { describe, expect, it } from 'vitest';
import { judgeCase } from '../../support/judge-case.ts';

const SQL = 'bluecode/vulnerable-code/cwe-89';
const FORMAT = 'bluecode/vulnerable-code/cwe-134';
const COMMAND = 'bluecode/vulnerable-code/cwe-78';
const PATH = 'bluecode/vulnerable-code/cwe-22';

/** The strengths at which one rule reports something in a file. */
async function strengths(path: string, text: string, rule: string): Promise<readonly string[]> {
  const verdicts = await judgeCase(path, text, rule);
  return verdicts
    .filter(({ ruleId, strength }) => ruleId === rule && strength !== 'hint')
    .map(({ strength }) => strength);
}

describe('what a variable is declared to be', () => {
  it.each([
    ['a class that the vocabulary knows', 'sql.DB', ['likely']],
    ['another class of the package', 'sql.Row', []],
  ])('tells what its methods do: %s', async (_title, type, found) => {
    const text = `package a\n\nimport "database/sql"\n\nfunc f(shelf *${type}, name string) {\n\tshelf.Query("SELECT a FROM b WHERE c = '" + name + "'")\n}\n`;
    expect(await strengths('a.go', text, SQL)).toEqual(found);
  });

  it('tells it of a field that is given from elsewhere', async () => {
    const text = (type: string): string =>
      `import java.sql.Statement;\nclass A {\n  private ${type} shelf;\n  void f(String name) throws Exception {\n    shelf.execute("SELECT a FROM b WHERE c = '" + name + "'");\n  }\n}\n`;
    expect(await strengths('A.java', text('Statement'), SQL)).toEqual(['likely']);
    expect(await strengths('A.java', text('Shelf'), SQL)).toEqual([]);
  });
});

describe('a parameter that is a flaw as it is', () => {
  it.each([
    ['is likely where it is all there is to print', 'printf(note);', ['likely']],
    ['is possible where there is more to print', 'printf(note, 1);', ['possible']],
  ])('%s', async (_title, body, found) => {
    expect(await strengths('a.c', `#include <stdio.h>\nvoid f(const char *note) { ${body} }\n`, FORMAT)).toEqual(found);
  });
});

describe('a stream of C++', () => {
  it.each([
    ['holds what was put into it', 'text << "ping " << host;', ['likely']],
    ['holds nothing that was not', 'text << "ping"; int a = 1 << 2;', []],
  ])('%s', async (_title, body, found) => {
    const text = `#include <sstream>\nvoid f(const std::string& host) { std::ostringstream text; ${body} system(text.str().c_str()); }\n`;
    expect(await strengths('a.cpp', text, COMMAND)).toEqual(found);
  });
});

describe('an environment variable', () => {
  it.each([
    ['of the server is a value of the request', 'PATH_INFO', ['likely']],
    ['of who starts the program is his own', 'HOME', []],
  ])('%s', async (_title, name, found) => {
    const text = `#include <stdlib.h>\n#include <stdio.h>\nvoid f(void) { fopen(getenv("${name}"), "r"); }\n`;
    expect(await strengths('a.c', text, PATH)).toEqual(found);
  });
});

describe('a file of Java that is only named', () => {
  it.each([
    ['is judged where it is named', '', ['likely']],
    [
      'is judged where it is used when a check follows',
      'if (!file.getCanonicalPath().startsWith("/srv/")) return;',
      [],
    ],
  ])('%s', async (_title, check, found) => {
    const text = `import java.io.File;\nclass A {\n  void f(javax.servlet.http.HttpServletRequest r) throws Exception {\n    File file = new File("/srv", r.getParameter("a"));\n    ${check}\n    file.delete();\n  }\n}\n`;
    expect(await strengths('A.java', text, PATH)).toEqual(found);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { ORACLES } from '../../../src/pipeline/confirm/oracles/index.ts';
import { dockerUnderTest, patientCall } from '../../conformance/docker-under-test.ts';
import { sandboxOf } from '../python/docker.ts';
import { provedBy } from './support.ts';

const ROOT = fileURLToPath(new URL('../../../constitutions/vulnerable-code/', import.meta.url));
const docker = dockerUnderTest('cases of the rules that execution proves');

/** Found by reading them, and not proved by running them: why not. */
const UNPROVED: ReadonlyMap<string, string> = new Map([
  ['cwe-416/cases/ng_node.c', "the driver's own node is none of the heap's"],
  ['cwe-126/cases/ng_month.c', 'no input of the driver is a number of that size'],
  ['cwe-787/cases/ng_label.cpp', 'no code is made for a method within its class that nobody calls'],
  ['cwe-190/cases/ng_tiles.c', 'numbers without a sign wrap lawfully; what is allocated is seen instead'],
  ['cwe-732/cases/ng_secret.c', 'the mode that a file is made with is not looked at, only one that is set'],
  ['cwe-367/cases/ng_refused.c', 'only what `access` was asked about is changed before its use'],
  ['cwe-126/cases/ng_shorter.c', 'the sanitizer names the overlap of both arrays first'],
  ['cwe-476/cases/ng_late.c', 'the driver hands in no null pointers'],
  ['cwe-476/cases/ng_button.cpp', 'the driver makes no object of another class'],
  ['cwe-401/cases/ng_thrown.cpp', 'what is thrown ends the call before leaks are counted'],
  ['cwe-476/cases/ng_found.cpp', 'containers of the library are not filled by the driver'],
  ['cwe-416/cases/ng_erased.cpp', 'the same'],
  ['cwe-416/cases/ng_kept_reference.cpp', 'the same'],
  ['cwe-416/cases/ng_moved.cpp', 'the same'],
  ['cwe-787/cases/ng_last.cpp', 'the same'],
  ['cwe-415/cases/ng_owners.cpp', 'what its callers own ends after the call'],
  ['cwe-416/cases/ng_captured.cpp', 'the same: nobody calls what is given back'],
  ['cwe-416/cases/ng_given_back.cpp', 'the same: nobody reads what is given back'],
  ['cwe-416/cases/ng_joined.cpp', 'the same'],
  ['cwe-416/cases/ng_assigned.cpp', 'no code is made for a method within its class that nobody calls'],
  ['cwe-457/cases/ng_meter.cpp', 'the same'],
  ['cwe-79/cases/ng_results.c', 'only texts that are given back or written are read as pages, not what is printed'],
  ['cwe-79/cases/ng_visitor.c', 'the same'],
  ['cwe-401/cases/ng_first_byte.c', 'a stream over a file that is empty is not tried'],
  ['cwe-787/cases/ng_trimmed.c', 'the text has to be line ends alone, and what lies before it one more'],
  ['cwe-190/cases/ng_rows.c', 'numbers without a sign wrap lawfully; what is allocated is seen instead'],
  ['cwe-732/cases/ng_mode.c', 'the mode that a file is made with is not looked at, only one that is set'],
  ['cwe-732/cases/ng_shared.cpp', 'only functions of C set modes that are looked at'],
  ['cwe-367/cases/ng_locked_down.c', 'only what `access` was asked about is changed before its use'],
  ['cwe-89/cases/ng_orders.cpp', 'the library of the database is not there'],
  ['cwe-377/cases/ng_report.c', 'only names that are made for the moment are looked at'],
  ['cwe-918/cases/ng_fetch.c', 'the library that asks is not there; only addresses that code makes are looked at'],
  ['cwe-918/cases/ng_host.c', 'the same'],
  ['cwe-416/cases/ng_stamp.c', 'the compiler gives null for the address of what ends'],
]);

/** The cases in C of every rule, with the oracle that proves it. */
const cases = Object.entries(ORACLES).flatMap(([oracle, { rule, context }]) => {
  const folder = `${rule.split('/').at(-1)}/cases/`;
  const names = context.c === undefined ? [] : readdirSync(ROOT + folder).filter((name) => /\.(?:c|cpp)$/.test(name));
  return names.map((name) => ({ oracle, name, path: ROOT + folder + name, title: `${folder}${name}` }));
});

if (docker !== undefined) {
  const sandbox = sandboxOf(docker, 'test-c-cases');
  afterAll(() => sandbox.close(patientCall()));
  describe('the cases of the rules that execution proves', { timeout: 240_000 }, () => {
    test.for(cases)('$title', async ({ oracle, name, path, title }) => {
      const proved = await provedBy({ path: name, text: readFileSync(path, 'utf8') }, sandbox, patientCall(100_000));
      if (UNPROVED.has(title)) expect(proved).not.toContain(oracle);
      else if (name.startsWith('ng_')) expect(proved).toContain(oracle);
      else expect(proved).toEqual([]);
    });
  });
}

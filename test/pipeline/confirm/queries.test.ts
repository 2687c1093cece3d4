import { expect, test } from 'vitest';
import { addsHeader } from '../../../src/pipeline/confirm/oracles/header.ts';
import { altersDirectoryText } from '../../../src/pipeline/confirm/oracles/ldap.ts';
import { asksByOperator } from '../../../src/pipeline/confirm/oracles/nosql.ts';
import { mayBeSecret } from '../../../src/pipeline/confirm/oracles/secret.ts';
import { outsideTexts } from '../../../src/pipeline/confirm/oracles/xpath.ts';

const C = 'jkqvxz';

test.for([
  [`(uid=x)(${C}=*)`, true],
  [`(&(objectClass=*)(uid=*)(|(${C}=*))`, true],
  [`uid=x,ou=${C},dc=example`, true],
  [`(uid=x\\29\\28${C}=\\2a)`, false],
  [`uid=x\\,ou=${C},dc=example`, false],
  [`(uid=${C})`, false],
  [`x)(${C}=*`, false],
  [C, false],
] as const)('the filter or name %j is altered: %s', ([text, altered]) => {
  expect(altersDirectoryText(text, C)).toBe(altered);
});

test.for([
  [`{'name': {'$ne': '${C}'}}`, true],
  [`{"name": {"$ne": "${C}"}, 'a': 1}`, true],
  [`{'$ne': '${C}'}`, true],
  [`{'name': "{'$ne': '${C}'}"}`, false],
  [`{'name': {'$eq': {'$ne': '${C}'}}}`, false],
  [`{'name': '${C}'}`, false],
  [`'unclosed $ne ${C}`, false],
] as const)('the query %j asks by an operator: %s', ([query, asks]) => {
  expect(asksByOperator(query, C)).toBe(asks);
});

test.for([
  [`//user[@name='x' or ${C}='1']`, true],
  [`//user[@id=1 or ${C}=1]`, true],
  [`//user[@name="x' or ${C}='1"]`, false],
  [`//user[@name='${C}']`, false],
] as const)('outside of literals in %j the canary stands: %s', ([text, live]) => {
  expect(outsideTexts(text).includes(C)).toBe(live);
});

test.for([
  [`X-Name: x\r\nInjected: ${C}`, true],
  [`X-Name: x\nInjected: ${C}`, true],
  [`{'X-Name': 'x\\r\\nInjected: ${C}'}`, true],
  [`X-Name: x Injected: ${C}`, false],
  [`X-Name: x%0d%0aInjected: ${C}`, false],
] as const)('%j has a header of its own: %s', ([text, adds]) => {
  expect(addsHeader(text, C)).toBe(adds);
});

test.for([
  ['t1ger-lily-88', true],
  ['hunter2!', true],
  ['change-me', false],
  ['<password>', false],
  ['secret_key', false],
  ['your-token-here', false],
  ['abc', false],
  ['', false],
  ['please enter it', false],
  ['$' + '{PASSWORD}', false],
] as const)('%j may be a secret: %s', ([text, may]) => {
  expect(mayBeSecret(text)).toBe(may);
});

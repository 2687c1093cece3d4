import { expect, test } from 'vitest';
import { attackerChose } from '../../../src/pipeline/confirm/oracles/addresses.ts';
import { liveInShell } from '../../../src/pipeline/confirm/oracles/command.ts';
import { liveInHtml } from '../../../src/pipeline/confirm/oracles/html.ts';
import { leavesSite } from '../../../src/pipeline/confirm/oracles/redirect.ts';
import { outsideLiterals } from '../../../src/pipeline/confirm/oracles/sql.ts';

const C = 'jkqvxz';

test.for([
  [`ping x; touch ${C}`, true],
  [`ping x\ntouch ${C}`, true],
  [`ping "x$(touch ${C})"`, true],
  [`ping \`touch ${C}\``, true],
  [`ping x && touch ${C}`, true],
  [`touch ${C}`, true],
  [`ping 'x; touch ${C}'`, false],
  [`ping "x; touch ${C}"`, false],
  [`ping 'x$(touch ${C})'`, false],
  [`ping x\\; touch ${C}`, false],
  [`ping x touch ${C}`, false],
  [`ping 'x'"'"'; touch ${C}; '"'"''`, false],
] as const)('a shell would run the injected part of %j: %s', ([command, live]) => {
  expect(liveInShell(command, C)).toBe(live);
});

test.for([
  [`SELECT 1 WHERE a = 'x' OR ${C}=1`, true],
  [`SELECT 1 ORDER BY ${C}`, true],
  [`SELECT 1 WHERE a = 'x'' OR ${C}=1'`, false],
  [`SELECT 1 WHERE a = "${C}"`, false],
  [`SELECT 1 /* ${C} */`, false],
  [`SELECT 1 WHERE a = 'x' /* ' */ OR ${C}`, true],
] as const)('outside of literals in %j the canary stands: %s', ([statement, live]) => {
  expect(outsideLiterals(statement).includes(C)).toBe(live);
});

test.for([
  [`http://${C}.example/`, true],
  [`https://api.example.com@${C}.example/x`, true],
  [`http://169.254.169.254/latest/${C}`, true],
  [`http://[::1]/${C}`, true],
  [`file:///etc/${C}`, true],
  [`\\\\${C}.example\\x`, true],
  [`https://api.example.com/${C}.example`, false],
  [`https://api.example.com/?to=http://${C}.example/`, false],
  ['http://127.0.0.1/status', false],
  [`https://www.example.com/${C}`, false],
] as const)('the attacker chose who is asked by %j: %s', ([address, chosen]) => {
  expect(attackerChose(address, C)).toBe(chosen);
});

test.for([
  [`//${C}.example/`, true],
  [`/\\${C}.example`, true],
  [`https://www.example.com@${C}.example/`, true],
  [`/${C}.example`, false],
  [`https://www.example.com/${C}.example`, false],
  [`${C}.example`, false],
] as const)('a browser leaves the site for %j: %s', ([location, leaves]) => {
  expect(leavesSite(location, C)).toBe(leaves);
});

test.for([
  [`<p><script>${C}</script></p>`, true],
  [`<a title="x" onmouseover="${C}">`, true],
  [`<p>&lt;script&gt;${C}&lt;/script&gt;</p>`, false],
  [`<p>&quot; onmouseover=&quot;${C}</p>`, false],
  [`<p>" onmouseover="${C}</p>`, false],
] as const)('in the page %j the payload is markup: %s', ([page, live]) => {
  expect(liveInHtml(page, C)).toBe(live);
});

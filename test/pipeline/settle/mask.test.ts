import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/contracts/scan-result.ts';
import { untrusted } from '../../../src/contracts/untrusted.ts';
import { maskFindings, maskSecrets } from '../../../src/pipeline/settle/mask.ts';
import { aFinding, someEvidence } from '../../support/fixtures/index.ts';

/** Made up here, and put together at run time so that no scanner of this repository takes them for real. */
const TOKEN = `ghp_${'aB3dE6gH9'.repeat(4)}`;
const KEY_ID = `AKIA${'QX7RT2LM9WZ4KV8B'}`;
const DATABASE = `postgres://shop:${'s3cr3tpw'}@db.internal/orders`;
const BEGIN = `-----BEGIN RSA ${'PRIVATE KEY'}-----`;
const END = `-----END RSA ${'PRIVATE KEY'}-----`;
const BODY = 'MIIEpAIBAAKCAQEA0Z3VS5JJcds3xfn/ygWyF0kPkY\n'.repeat(5);

const textsOf = (finding: Finding): string =>
  JSON.stringify([finding.flow, finding.claims, finding.evidence, finding.attributions]);

function findingWith(text: string, overrides: Partial<Finding> = {}): Finding {
  const [claim] = aFinding().claims;
  const [step] = aFinding().flow;
  if (claim === undefined || step === undefined) throw new Error('the fixture lost its claim or its path');
  return aFinding({
    claims: [{ ...claim, quote: untrusted(`connect(${text})`), sentence: untrusted(`It uses ${text} here.`) }],
    flow: [{ ...step, says: untrusted(text) }],
    evidence: [someEvidence('effect', { input: untrusted(text), observed: untrusted(text), reason: untrusted(text) })],
    attributions: [{ signal: 'commit:trailer', certainty: 0.9, detail: untrusted(text) }],
    ...overrides,
  });
}

describe('masking', () => {
  it.each([
    ['a token', `x = "${TOKEN}"`, 'x = "***"'],
    ['a key id', `id: ${KEY_ID};`, 'id: ***;'],
    ['a connection string', `url: ${DATABASE} (old)`, 'url: *** (old)'],
    ['two secrets', `${TOKEN} and ${KEY_ID}`, '*** and ***'],
    ['a secret behind other scripts', `😀 ключ ${TOKEN} 終`, '😀 ключ *** 終'],
    ['a secret behind a byte-order mark', `\ufeff${TOKEN}`, '\ufeff***'],
    ['a private key', `k = """${BEGIN}\n${BODY}${END}"""`, 'k = """***"""'],
    ['a private key that was cut short', `k = """${BEGIN}\nMIIEpAIB`, 'k = """***'],
  ])('hides %s', async (_what, text, expected) => {
    expect(await maskSecrets(text)).toBe(expected);
  });

  it('leaves ordinary code as it is', async () => {
    const code = 'os.system("ping " + host)  # https://example.com/a?b=c, user@example.com';
    expect(await maskSecrets(code)).toBe(code);
  });

  it('does not obey the scanned code when it asks to be left alone', async () => {
    const text = `# secretlint-disable\n# secretlint-disable-line\nkey = '${TOKEN}'`;
    expect(await maskSecrets(text)).not.toContain(TOKEN);
  });

  it('masks every text of a finding, and changes nothing else', async () => {
    const [masked] = await maskFindings([findingWith(TOKEN)]);
    const [untouched] = await maskFindings([findingWith('***')]);
    expect(JSON.stringify(masked)).not.toContain(TOKEN);
    expect(masked).toEqual(untouched);
    expect(masked?.id).toBe(aFinding().id);
  });

  it('masks each text for itself, whatever stands beside it', async () => {
    const findings = [findingWith(BEGIN), findingWith('between'), findingWith(`${END} ${TOKEN}`), findingWith('after')];
    const together = await maskFindings(findings);
    const alone = await Promise.all(findings.map(async (finding) => (await maskFindings([finding]))[0]));
    expect(together).toEqual(alone);
    expect(textsOf(together[1] ?? aFinding())).toContain('between');
  });

  it('hides the literals of a hard-coded credential, which no pattern can know', async () => {
    const [claim] = aFinding().claims;
    if (claim === undefined) throw new Error('the fixture lost its claim');
    const credential = (quote: string, sentence: string): Finding =>
      aFinding({ cwe: 'CWE-798', claims: [{ ...claim, quote: untrusted(quote), sentence: untrusted(sentence) }] });
    const shown = async (quote: string, sentence: string) => {
      const [finding] = await maskFindings([credential(quote, sentence)]);
      return [finding?.claims[0]?.quote.untrusted, finding?.claims[0]?.sentence.untrusted];
    };
    expect(await shown('password = "tr0ub4dor&3"', "The call's password is 'tr0ub4dor&3', a literal.")).toEqual([
      'password = "***"',
      "The call's password is '***', a literal.",
    ]);
    expect(await shown("cfg[\"password\"] = '''hunter'''", 'A password is a literal.')).toEqual([
      "cfg[\"***\"] = '''***'''",
      'A password is a literal.',
    ]);
    expect(await shown('login("esc\\"aped9", `cut sh0rt', 'It is cut sh0rt.')).toEqual([
      'login("***", `***`',
      'It is ***.',
    ]);
  });

  it('leaves the literals of other flaws readable', async () => {
    const [finding] = await maskFindings([aFinding()]);
    expect(finding).toEqual(aFinding());
  });

  it('is quick on many findings and on long hostile texts', async () => {
    const many = Array.from({ length: 5_000 }, (_, i) => findingWith(`value_${i} + ${i}`));
    const long = ['"', '-----BEGIN RSA PRIVATE KEY-----', 'postgres://a:', '\\', "'''"].map((part) =>
      findingWith(part.repeat(20_000 / part.length), { cwe: 'CWE-798' }),
    );
    const begun = performance.now();
    const masked = await maskFindings([...many, ...long]);
    expect(masked).toHaveLength(many.length + long.length);
    expect(performance.now() - begun).toBeLessThan(15_000);
  });
});

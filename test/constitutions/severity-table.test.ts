import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/constitutions/folder-reader.ts';
import { loadSeverityTable, severityBand } from '../../src/constitutions/severity-table.ts';
import { memoryFolder } from './memory-folder.ts';

const load = (text: string) => loadSeverityTable(memoryFolder('rules', { 'cwe.yml': text }));

describe('severityBand', () => {
  it.each([
    [10, 'critical'],
    [9, 'critical'],
    [8.9, 'high'],
    [7, 'high'],
    [6.9, 'medium'],
    [4, 'medium'],
    [3.9, 'low'],
    [0, 'low'],
  ])('puts %d into %s', (figure, band) => {
    expect(severityBand(figure)).toBe(band);
  });
});

describe('the table of weaknesses', () => {
  it('gives figure, band and origin of each weakness', async () => {
    const table = await load(
      'source: here\nweaknesses:\n  - { cwe: CWE-1, name: One, securitySeverity: 9.8, figure: own }\n  - { cwe: CWE-2, name: Two, securitySeverity: 6.1, figure: CWE-1 }\n',
    );
    expect(table.get('CWE-1')).toEqual({
      cwe: 'CWE-1',
      name: 'One',
      securitySeverity: 9.8,
      figure: 'own',
      severity: 'critical',
    });
    expect(table.get('CWE-2')).toMatchObject({ severity: 'medium', figure: 'CWE-1' });
    expect(table.get('CWE-3')).toBeUndefined();
  });

  it('is refused, with the line, where a figure is out of range', async () => {
    const broken = load(
      'source: here\nweaknesses:\n  - { cwe: CWE-1, name: One, securitySeverity: 98, figure: own }\n',
    );
    await expect(broken).rejects.toMatchObject({ code: 'constitution-invalid' });
    await expect(broken).rejects.toThrow(/rules\/cwe\.yml:3: weaknesses\.0\.securitySeverity/);
  });

  it('is missed where there is none', async () => {
    await expect(loadSeverityTable(memoryFolder('rules', {}))).rejects.toMatchObject({ code: 'path-unreadable' });
  });

  it('is built in with inherited figures that are those of the parent they name', async () => {
    const table = await loadSeverityTable(readFolder(fileURLToPath(new URL('../../constitutions', import.meta.url))));
    const inherited = [...table.values()].filter(({ figure }) => figure !== 'own');
    expect(inherited.length).toBeGreaterThan(10);
    for (const { cwe, figure, securitySeverity } of inherited) {
      expect(table.get(figure), cwe).toMatchObject({ figure: 'own', securitySeverity });
    }
    expect(table.get('CWE-78')).toMatchObject({ securitySeverity: 9.8, severity: 'critical' });
  });
});

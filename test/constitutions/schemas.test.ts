import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { schemaFiles } from '../../scripts/schemas.ts';
import { VOCABULARY } from './memory-folder.ts';

const committed = (name: string): string => readFileSync(new URL(`../../docs/schema/${name}`, import.meta.url), 'utf8');

function validator(name: string) {
  const ajv = new Ajv2020.default({ strict: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(committed(name)));
}

describe.each([...schemaFiles()])('docs/schema/%s', (name, text) => {
  it('is what scripts/generate.ts writes', () => {
    expect(committed(name)).toBe(text);
  });

  it('is a schema that compiles', () => {
    expect(() => validator(name)).not.toThrow();
  });
});

describe('the schema for vocabulary files', () => {
  it('takes a file whose optional parts are left out, and refuses an unknown field', () => {
    const validate = validator('vocabulary.json');
    expect(validate(parse(VOCABULARY))).toBe(true);
    expect(validate({ ...parse(VOCABULARY), colour: 'blue' })).toBe(false);
  });
});

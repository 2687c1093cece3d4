import { grouped } from '../../../contracts/grouped.ts';
import type { Anchored, Passage } from '../../../contracts/passage.ts';
import { align, join } from '../anchored.ts';
import { hiddenPassages } from '../hidden.ts';
import { type JsonString, jsonStrings } from '../json-strings.ts';
import { blocksOf } from '../markdown-blocks.ts';
import { plain } from '../markdown-inline.ts';
import { isProse } from '../prompt-keys.ts';

const isOf = ({ keys }: JsonString, name: string): boolean => keys[2] === name;

/** Tags and settings by which a notebook does not show a cell. */
const CONCEALED = /^(?:hide|remove)[-_](?:cell|input|output)$|^hidden$/;

/** Switches by which JupyterLab and its kind fold a cell away. */
const FOLDED = /^(?:source_hidden|hide_input|hidden|collapsed)$/;

const isConcealed = ({ keys, value }: JsonString): boolean =>
  keys[2] === 'metadata' && (value === 'true' ? FOLDED.test(keys.at(-1) ?? '') : CONCEALED.test(value));

function cellPassage(file: string, cell: readonly JsonString[], number: string): readonly Passage[] {
  const type = cell.find((one) => isOf(one, 'cell_type'))?.value;
  if (type !== 'markdown' && type !== 'raw') return [];
  const lines = cell.filter((one) => isOf(one, 'source'));
  const content: Anchored = join(
    lines.map(({ value, start, end }) => align(value, file, start, end)),
    '',
  );
  if (!isProse(content.text)) return [];
  const name = `cell ${number}`;
  const quoted = type === 'markdown' && isAllShown(content.text);
  const base = { ...(type === 'markdown' ? plain(content) : content), name, place: 'comment' as const, quoted };
  if (type === 'markdown' && !cell.some(isConcealed)) return [base, ...hiddenPassages(content, base, ['markup'])];
  return [{ ...base, hidden: { by: 'notebook', says: 'in a cell that the notebook does not show', payload: false } }];
}

/** Whether a cell holds nothing but code and quotations. */
const isAllShown = (text: string): boolean =>
  blocksOf(text)?.every(({ kind, quote }) => kind === 'code' || quote) === true;

/** The Markdown cells of a notebook, and those that it does not show. */
export function notebookPassages(file: string): readonly Passage[] {
  const inCells = [...jsonStrings(file)].filter(({ keys }) => keys[0] === 'cells' && keys.length > 2);
  const cells = grouped(inCells, ({ keys }) => keys[1] ?? '');
  return [...cells].flatMap(([number, cell]) => cellPassage(file, cell, number));
}

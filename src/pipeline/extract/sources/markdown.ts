import { anyOf } from '../../../contracts/any-of.ts';
import type { Anchored, Passage, Place } from '../../../contracts/passage.ts';
import { join, slice } from '../anchored.ts';
import { type Block, blocksOf } from '../markdown-blocks.ts';
import { plain } from '../markdown-inline.ts';
import { yamlPassages } from './yaml.ts';

/** What a text without headings is called among units. */
export const WHOLE = '<text>';

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Says to the reader that what follows is to be done. */
const OBEY = anyOf(
  [
    /\b(?:follow|obey|execute|apply|adhere to|comply with|carry out|act on|perform)\b[^.]{0,40}\b(?:these|this|the following|following|below|instructions?|steps|rules|prompt)\b/,
    /\b(?:instructions?|rules|prompt|directives?) (?:below|that follow|for you|to follow|you must)\b/,
    /\byour (?:new )?(?:instructions|rules|orders|task)\b/,
    /\byou (?:must|shall)\b/,
  ],
  'i',
);
/** Says that what follows is shown, and not meant. */
const SHOWN =
  /\b(?:examples?|e\.g\.|such as|attack\w*|malicious|inject\w*|bad|wrong|avoid|never|do not|don['’]t|not to|before|instead of|sample|looks? like|might (?:say|contain)|may (?:say|contain))\b/i;

/** Whether the prose before makes the reader do what a block of code or a quotation says. */
const isObeyed = (before: string): boolean => OBEY.test(before) && !SHOWN.test(before);

/** The last words before a block; more than these are about something else. */
const LEAD = 240;

type Section = { readonly name: string; readonly prose: Anchored[]; readonly quoted: Anchored[] };

/** A heading's text as a name, short enough to be one. */
const nameOf = (heading: Anchored): string => heading.text.trim().slice(0, 80) || WHOLE;

function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections: Section[] = [];
  let section: Section = { name: WHOLE, prose: [], quoted: [] };
  for (const block of blocks) {
    const content = block.kind === 'code' ? block.content : plain(block.content);
    if (block.kind === 'heading' && !block.quote) {
      sections.push(section);
      section = { name: nameOf(content), prose: [content], quoted: [] };
    } else if (block.kind === 'prose' && !block.quote) section.prose.push(content);
    else if (isObeyed(section.prose.at(-1)?.text.slice(-LEAD) ?? '')) section.prose.push(content);
    else section.quoted.push(content);
  }
  return [...sections, section];
}

function passagesOf(blocks: readonly Block[], place: Place): readonly Passage[] {
  return sectionsOf(blocks).flatMap(({ name, prose, quoted }) => [
    ...(prose.length === 0 ? [] : [{ ...join(prose, '\n'), name, place, quoted: false }]),
    ...quoted.map((content) => ({ ...content, name, place, quoted: true })),
  ]);
}

/** A Markdown document from an offset of its file on: a passage a section, and one for everything that is shown in it. */
function bodyPassages(file: string, start: number, end: number, place: Place): readonly Passage[] {
  const body = file.slice(start, end);
  const blocks = blocksOf(body)?.map((block) => ({ ...block, content: moved(block.content, start) }));
  if (blocks === undefined) return [{ ...slice(file, start, end), name: WHOLE, place, quoted: false }];
  return passagesOf(blocks, place);
}

const moved = (piece: Anchored, by: number): Anchored => ({
  text: piece.text,
  anchors: piece.anchors.map(({ text, source }) => ({ text, source: source + by })),
  start: piece.start + by,
  end: piece.end + by,
});

/** Markdown, with what its front matter says in prose. */
export function markdownPassages(file: string, place: Place = 'instructions'): readonly Passage[] {
  const [front = '', values = ''] = FRONT_MATTER.exec(file) ?? [];
  const from = front.indexOf('\n') + 1;
  return [
    ...(values === '' ? [] : yamlPassages(file, from, from + values.length, place)),
    ...bodyPassages(file, front.length, file.length, place),
  ];
}

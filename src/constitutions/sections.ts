/** The body of `constitution.md`. Lines count from the body's first line, 0-based. */
export type Sections = {
  /** What stands before the first heading of the second level, without the title. */
  readonly introduction: string;
  /** By heading, in lower case. */
  readonly sections: ReadonlyMap<string, { readonly line: number; readonly text: string }>;
};

const HEADING = /^##\s+(.+?)\s*#*\s*$/;
const FENCE = /^\s*(?:```|~~~)/;

/** Cuts a Markdown text at its `##` headings; those inside code fences are code. */
export function parseSections(body: string): Sections {
  const sections = new Map<string, { line: number; lines: string[] }>();
  const introduction: string[] = [];
  let current = introduction;
  let fenced = false;
  for (const [line, text] of body.split('\n').entries()) {
    if (FENCE.test(text)) fenced = !fenced;
    const heading = fenced ? undefined : HEADING.exec(text)?.[1]?.toLowerCase();
    if (heading === undefined) {
      if (fenced || !/^#\s/.test(text)) current.push(text);
      continue;
    }
    current = [];
    sections.set(heading, { line, lines: current });
  }
  return {
    introduction: introduction.join('\n').trim(),
    sections: new Map(
      [...sections].map(([name, { line, lines }]) => [name, { line, text: lines.join('\n').trim() }] as const),
    ),
  };
}

/** The items of a bullet list, each on one line; lines that go on are joined to theirs. */
export function bullets(text: string): readonly string[] {
  const items: string[] = [];
  for (const line of text.split('\n')) {
    const item = /^[-*+]\s+(.*)$/.exec(line)?.[1];
    if (item !== undefined) items.push(item.trim());
    else if (line.trim() !== '' && items.length > 0) items.push(`${items.pop()} ${line.trim()}`);
  }
  return items;
}

/** Where a character of a passage stands in its file; both are UTF-16 offsets. What lies between two anchors runs on. */
export type Anchor = { readonly text: number; readonly source: number };

/** A text, and where in a file it was read from. */
export type Anchored = {
  readonly text: string;
  /** In ascending order; the first is at the text's beginning. */
  readonly anchors: readonly Anchor[];
  /** All of it in the file, `end` exclusive. */
  readonly start: number;
  readonly end: number;
};

/** Why a text is one that assistants read. */
export const PLACES = ['instructions', 'prompt', 'description', 'comment'] as const;
export type Place = (typeof PLACES)[number];

/** How a text was kept from readers' eyes. */
export type Hidden = {
  /** The detector's name. */
  readonly by: string;
  /** Completes "text hidden …". */
  readonly says: string;
  /** Nobody hides text in this way by accident: to carry text is enough to be reported. */
  readonly payload: boolean;
};

/** A piece of a file that an assistant may take for an instruction: judged by itself. Plain data. */
export type Passage = Anchored & {
  /** What it is called among units: a heading, `SYSTEM_PROMPT`, `<comment>`. */
  readonly name: string;
  readonly place: Place;
  /** Shown as an example, a quotation or code, and not said to the reader. */
  readonly quoted: boolean;
  readonly hidden?: Hidden;
};

/** Where a piece of an anchored text stands in the file. */
export function sourceOf({ anchors, start, end }: Anchored, from: number, to: number): readonly [number, number] {
  const at = (offset: number): number => {
    let low = 0;
    let high = anchors.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((anchors[middle]?.text ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const anchor = anchors[low] ?? { text: 0, source: start };
    const next = anchors[low + 1]?.source ?? end;
    return Math.min(anchor.source + Math.max(0, offset - anchor.text), Math.max(next, anchor.source));
  };
  const first = Math.min(at(from), end);
  return [first, Math.max(first, Math.min(to > from ? at(to - 1) + 1 : first, end))];
}

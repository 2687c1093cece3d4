import type { PersonWords } from './person-words.ts';

/** A value of one's own that moves, or an answer; not a field of a record that is filled in. */
const MOVES =
  /(?:^|[{;:)])\s*[a-z][a-z ]*(?:[-+*/]=|=\s*(?:-?\d|true|false|none|null|['"](?:rej|den|app|low|high|no|yes))|=[^=\n;]*[-+*/]\s*[\d.]|=\s*(?:min|max)\()|\breturn\b(?!\s*(?:;|$|\n))|\bcontinue\b/im;
/** What is answered in words. */
const WORDS = /\breturn\s*\(?\s*[a-z]?(['"`])([^'"`\n]*)\1/i;
/** Words that a condition picks from. */
const PICKED =
  /[?:]\s*(['"`])([^'"`\n]*)\1|(?:\breturn\s+|=\s*|\(|\belse\s+)(['"])([^'"\n]*)\3(?=\s*(?:if\b|[;)\n]|$))/gi;
const GRADES = /^(?:yes|no|none|low|high|slow|fast|first|last|top|bottom|wait|later|true|false)\b/i;

/** Tells answers that decide from names of things: `"decline"` is one, `"Roma / Sinti"` is none. */
export class Outcomes {
  private readonly words: PersonWords;

  constructor(words: PersonWords) {
    this.words = words;
  }

  private decides(said: string): boolean {
    const { acts, lists, decisions } = this.words;
    return GRADES.test(said) || acts.test(said) || lists.test(said) || decisions.test(said);
  }

  /** Whether a line of a branch moves a value or answers. */
  moves(body: string): boolean {
    return body.split('\n').some((line) => {
      if (!MOVES.test(line)) return false;
      const said = WORDS.exec(line)?.[2];
      return said === undefined || this.decides(said);
    });
  }

  /** Whether an expression picks among words that decide nothing. */
  onlyNames(line: string): boolean {
    const said = [...line.matchAll(PICKED)].map(([, , one, , other]) => one ?? other ?? '');
    return said.length > 1 && !said.some((word) => this.decides(word));
  }
}

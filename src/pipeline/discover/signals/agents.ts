/** An agent as people name it in prose. */
type Named = {
  readonly agent: string;
  /** A regular expression's source. */
  readonly pattern: string;
  /** `word`: also an ordinary word or a person's name, so it counts only as spelled here, and not before a surname. */
  readonly kind: 'name' | 'word';
};

/** Names for free text. Longer ones come first. */
const AGENT_NAMES: readonly Named[] = [
  { agent: 'Copilot', pattern: '(?:GitHub )?Copilot', kind: 'name' },
  { agent: 'Claude', pattern: 'Claude Code', kind: 'name' },
  { agent: 'Claude', pattern: 'Claude(?:[ -](?:Opus|Sonnet|Haiku|AI|\\d[\\w.]*))*', kind: 'word' },
  { agent: 'ChatGPT', pattern: 'ChatGPT', kind: 'name' },
  { agent: 'GPT', pattern: 'GPT-?[345][\\w.-]*', kind: 'name' },
  { agent: 'Codex', pattern: 'OpenAI Codex', kind: 'name' },
  { agent: 'OpenAI', pattern: 'OpenAI', kind: 'name' },
  { agent: 'Codex', pattern: 'Codex(?: CLI)?', kind: 'word' },
  { agent: 'Cursor', pattern: 'Cursor(?: AI| Agent)?', kind: 'word' },
  { agent: 'Gemini', pattern: 'Gemini(?: CLI| Code Assist|[ -]Pro|[ -]Flash|[ -]\\d[\\w.]*)*', kind: 'word' },
  { agent: 'Devin', pattern: 'Devin(?: AI)?', kind: 'word' },
  { agent: 'Windsurf', pattern: 'Windsurf', kind: 'word' },
  { agent: 'aider', pattern: '[Aa]ider', kind: 'word' },
  { agent: 'Amazon Q', pattern: 'Amazon Q(?: Developer)?', kind: 'name' },
  { agent: 'Junie', pattern: 'Junie', kind: 'word' },
  { agent: 'v0', pattern: 'v0(?:\\.dev)?(?!\\.?\\d)', kind: 'word' },
  { agent: 'Lovable', pattern: 'Lovable', kind: 'word' },
  { agent: 'Bolt', pattern: 'Bolt(?:\\.new)?', kind: 'word' },
];

/** What follows a person's name: a surname, a day, an address, something of theirs. */
const PERSON_FOLLOWS =
  /^(?:[ \t]+(?!(?:AI|LLM|API|Code|CLI|Desktop|Max|Agent|Opus|Sonnet|Haiku|Model|Pro|Flash|Using|With|Via|And|On|For|In|At|From)\b)\p{Lu}[\p{Ll}.]|[ \t]+on[ \t]+\d|[ \t]*,?[ \t]*[<(][^>)\n]{0,100}@|[ \t]+of\b|['’]s\b)/u;

/** A regular expression's source that matches plain words in any case. */
export const anyCase = (words: string): string =>
  words.replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);

const sourceOf = ({ pattern, kind }: Named): string =>
  kind === 'name'
    ? pattern.replace(/\\.|\[[^\]]*\]|\(\?:|[a-z]/gi, (part) => (part.length === 1 ? anyCase(part) : part))
    : pattern;

/** Any agent's name, as the source of a regular expression. */
export const ANY_AGENT: string = AGENT_NAMES.map(sourceOf).join('|');

const WHOLE = AGENT_NAMES.map((named) => ({ named, whole: new RegExp(`^(?:${sourceOf(named)})$`, 'u') }));

/**
 * The agent that a name in running text means, or undefined when it is a person's.
 * @param after what follows the name
 */
export function agentNamed(name: string, after: string): string | undefined {
  const found = WHOLE.find(({ whole }) => whole.test(name))?.named;
  return found?.kind === 'word' && PERSON_FOLLOWS.test(after) ? undefined : found?.agent;
}

const NAME = String.raw`[\w$@/:~-]+`;
const PART = String.raw`(?:\*|${NAME}(?:\(\))*)`;
const GROUP = String.raw`\([\w$]+(?:\|[\w$.]+)*\)(?:\(\))*`;
const END = String.raw`\*${NAME}(?:\(\))*`;
const DOTTED = new RegExp(String.raw`^(?:${GROUP}|${PART})(?:\.${PART})*(?:\.${END})?$`);

/** `os.{system,popen}` is `os.system` and `os.popen`. */
function choices(pattern: string): readonly string[] {
  const open = pattern.indexOf('{');
  const close = pattern.indexOf('}', open);
  if (open === -1 || close === -1) return [pattern];
  const inner = pattern.slice(open + 1, close);
  return inner.split(',').flatMap((choice) => choices(pattern.slice(0, open) + choice + pattern.slice(close + 1)));
}

/** What is wrong with a vocabulary pattern (`contracts/vocabulary.ts` has its syntax); undefined when it is sound. */
export function patternFault(pattern: string): string | undefined {
  for (const choice of choices(pattern)) {
    if (/[{}]/.test(choice)) return 'braces that do not pair, or stand in each other';
    if (!DOTTED.test(choice)) return `${JSON.stringify(choice)} is no dotted name such as os.system or *.execute`;
    if (/^[*.()]*$/.test(choice)) return 'a pattern that names nothing would match everything';
  }
  return undefined;
}

/** What is wrong with a regular expression of the vocabulary; undefined when it is sound. */
export function regexFault(source: string, flags: string): string | undefined {
  try {
    new RegExp(source, flags);
    return undefined;
  } catch (cause) {
    return cause instanceof Error ? cause.message : 'no regular expression';
  }
}

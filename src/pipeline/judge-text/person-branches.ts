/**
 * Places where code decides about a person by what the person is: a comparison or a table of a protected attribute, whose
 * outcome moves a score, a price or a yes. Read line by line, in any language: names and operators say enough.
 */

const LEGAL_AGES = /\b(?:0|1[345678]|21|1[0-9]{2})\b|legal|minor|adult|minimum/i;
const AGE = /(?<![a-z])ages?(?![a-z])/i;

/** Names of attributes and their proxies, as parts of identifiers. */
const ATTRIBUTE = new RegExp(
  `(?<![a-z])(?:ages?|${[
    'gender|sex|race|races|racial|ethnic[a-z]*|ethnicity|skin|colou?r of skin|religio[a-z]*|faith|nationalit[a-z]*|citizenship|citizen|immigra[a-z]*|immigrant',
    'foreign[a-z]*|country of birth|birth country|birthplace|born in|disab[a-z]*|wheelchair|pregnan[a-z]*|maternity|marital[a-z]*|married|divorced|is parent|has children|children',
    'orientation|sexual[a-z]*|transgender|native language|mother tongue|native speaker|accent|dialect|caste|political[a-z]*|party|union member|veteran|homeless|social class',
    'criminal record|education|degree|occupation|school|first language|dialect|welfare|on benefits|birth year|gay|diagnos[a-z]*|illness|share of|black share|hispanic[a-z ]*|skin color|partner gender|meal code|party|zip|zip code|zipcode|postcode|postal code|neighbou?rhood|surname|last name|first name|body type|attractive[a-z]*|hijab|headscarf|mental [a-z]*|health status',
  ].join('|')})(?![a-z])`,
  'i',
);

const CONDITION =
  /\b(?:if|elif|elsif|else if|case|when|unless|where|filter|switch|match)\b|\?(?!:|\.)|&&|\|\||\band\b|\bor\b/i;

/** A value of one's own that moves, an answer, or an action on the person; not a field of a record that is filled in. */
const MOVES =
  /(?:^|[{;:)])\s*[a-z][a-z ]*(?:[-+*/]=|=\s*(?:-?\d|true|false|none|null|['"](?:rej|den|app|low|high|no|yes))|=[^=\n;]*[-+*/]\s*[\d.])|\breturn\b(?!\s*(?:;|$|\n))|\bcontinue\b|(?<![a-z])(?:reject|deny|decline|exclude|end contract|fire|approve|hire|shortlist)[a-z ]*\(|(?:watch ?list|reject[a-z]*|denied|short ?list[a-z]*|selected|approved|blocked|suspects?|result[a-z]*|last|first)\.(?:append|push|add)\(/im;
/** What the code around is about, when it decides about people. */
const DECIDES =
  /hire|hiring|employ|recruit|shortlist|candidate|applica(?:nt|tion)|rank|score|salar|wage|bonus|loan|lend|credit|interest|approv|premium|insur|tenant|rental|lease|admit|admission|scholar|student|priorit|triage|transplant|risk|fraud|promot|eligib|accept|reject|select|best|superior|inferior|disgust|unreliab|reliab|lazy|deserv|suspic|suspect|criminal|threat|price|bail|parole|needs search|benefit|visa|trust|good |valuable|\bmay\b|\bcan\b|should|allow|permit|entitl|grant|quote|rate|offer|fee|discount|deposit|queue|order|visib|belie|credib|urgen|book|watchlist|stop|danger|smart|toxic|sanction|suspen|months|contract|layoff|renew|bonus|audience|target|exclude|first|last|mark|stations|sort/i;
const HARMLESS =
  /\braise\b|\bthrow\b|panic\(|assert|valid|parse|salutation|greeting|title|label|dose|dosage|\bmg\b|vaccin|egfr|bmi|screening|colonoscop|pass\b|chest pain|legal age|\bcounts?\b|counter|groupby|group by|by law|document|statut|audit|social worker|histogram|average|\bmean\b|translate|language for|accommodat|adjustment/i;

/** Without one of these a line decides nothing. */
const MAY_DECIDE = /if|return|\?|=>|case|when|unless|where|\[|\.get\(|&&|\|\|/i;
/** Lines longer than this were written by a machine. */
const LONGEST = 400;

const BEFORE = 12;
const AFTER = 3;

/** `isPregnant` and `is_pregnant` as `is pregnant`, so that the parts of names stand apart. */
const apart = (line: string): string => line.replace(/([a-z])(?=[A-Z])/g, '$1 ').replace(/_/g, ' ');

const depth = (line: string): number => line.length - line.trimStart().length;

/** What happens in the branch that begins at a line: the rest of the line, and the deeper lines that follow. */
function bodyAt(lines: readonly string[], at: number): string {
  const line = lines[at] ?? '';
  const own = /\)\s*[{:]?\s*(\S.*)$|:\s*(\S.*)$/.exec(line);
  const deeper: string[] = [];
  for (const next of lines.slice(at + 1, at + 1 + AFTER)) {
    if (depth(next) <= depth(line)) break;
    deeper.push(next.trim());
  }
  return [own?.[1] ?? own?.[2] ?? '', ...deeper].join('\n');
}

/** An expression whose value is what the person is: returned, or the body of an arrow. */
const answers = (lines: readonly string[], at: number): boolean => {
  const line = lines[at] ?? '';
  const isLast =
    /\breturn\b|\bfor\b.*\bin\b.*\bif\b/.test(line) || /=>\s*(?:\S|$)/.test(line) || /=>\s*$/.test(lines[at - 1] ?? '');
  return (
    isLast && /[=!]==?|\bin\b(?! )|\bor\b|\|\||\bhas\(|[<>]\s*[\d.]+|(?<![?.])\?(?![.?])/.test(line.replace(/=>/g, ''))
  );
};

/** A factor that is looked up by what the person is. */
function looksUp(line: string): boolean {
  const by = /\w\[([^\]\n]{1,40})\]|\.get\(([^)\n]{1,40})\)/.exec(line);
  return by !== null && ATTRIBUTE.test(by[1] ?? by[2] ?? '') && /[-+*/]/.test(line) && !/\+ 1\b/.test(line);
}

function decidesAt(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (!ATTRIBUTE.test(line)) return false;
  const body = bodyAt(lines, at);
  const branches = CONDITION.test(line) && !/^\s*(?:for|while)\b/.test(line) && MOVES.test(body);
  if (!branches && !answers(lines, at) && !looksUp(line)) return false;
  const others = line.replace(new RegExp(AGE.source, 'gi'), '');
  if (!ATTRIBUTE.test(others) && LEGAL_AGES.test(line)) return false;
  const around = lines.slice(Math.max(0, at - BEFORE), at + 1 + AFTER).join('\n');
  return !HARMLESS.test(`${line}\n${body}`) && DECIDES.test(around);
}

/** Code has an operator or a call in most lines; prose has not. */
const looksLikeCode = (text: string): boolean =>
  /\breturn\b|[-+*]=|[=!]==?\s*['"]|\)\s*[:{]|=>|\bdef\b|\bfunction\b/.test(text);

export function* personBranches(text: string): Iterable<number> {
  if (!looksLikeCode(text)) return;
  const lines = text.split('\n');
  let plain: readonly string[] | undefined;
  let offset = 0;
  for (const [at, line] of lines.entries()) {
    if (MAY_DECIDE.test(line) && ATTRIBUTE.test(apart(line))) {
      plain ??= lines.map((one) => (one.length > LONGEST ? '' : apart(one)));
      if (decidesAt(plain, at)) yield offset + (line.length - line.trimStart().length);
    }
    offset += line.length + 1;
  }
}

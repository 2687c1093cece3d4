import type { Options, Transform } from 'sucrase';
import type { SourceText } from '../contracts/languages.ts';

const SCRIPTS: readonly string[] = ['javascript', 'typescript', 'tsx'];

const COMMENTS_AND_TEXTS = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;
const MODULE_SYNTAX =
  /(?:^|[;}\n])\s*(?:import\s*(?:[\w$*{]|['"])|export\s*(?:[{*]|default\b|async\b|const\b|let\b|var\b|function\b|class\b|abstract\b|enum\b|=))/;
const DYNAMIC_IMPORT = /\bimport\s*\(/;
const MARKUP = /<\/?[A-Za-z][\w.]*[^<>]*\/?>|<>/;
const IMPORT_META = /\bimport\s*\.\s*meta\b/g;
/** What `import.meta` is in a module that runs as CommonJS. */
const META = "({url:'file://'+__filename,filename:__filename,dirname:__dirname,env:(globalThis.process||{}).env})";

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Whether a JavaScript text must be rewritten at all: what is CommonJS already stays as it is written. */
const needsRewriting = ({ language, path, text }: SourceText): boolean =>
  language !== 'javascript' || path.endsWith('.mjs') || isModule(text);

function isModule(text: string): boolean {
  const code = text.replace(COMMENTS_AND_TEXTS, (found) => (/^['"]/.test(found) ? '""' : blank(found)));
  return (
    MODULE_SYNTAX.test(code) || DYNAMIC_IMPORT.test(code) || /\bimport\s*\.\s*meta\b/.test(code) || MARKUP.test(code)
  );
}

function transformsOf({ language, path }: SourceText): Transform[] {
  if (language === 'javascript') return ['jsx', 'imports'];
  return language === 'tsx' || path.endsWith('x') ? ['typescript', 'jsx', 'imports'] : ['typescript', 'imports'];
}

/** The end of a decorator that begins at `at`: its name, and its arguments where it has any. */
function decoratorEnd(text: string, at: number): number {
  const name = /^@[\w$.]+(?:<[\w$., ]*>)?/.exec(text.slice(at, at + 200));
  if (name === null) return at;
  let end = at + name[0].length;
  if (text[end] !== '(') return end;
  let depth = 0;
  const parts = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|[()]/g;
  parts.lastIndex = end;
  for (let part = parts.exec(text); part !== null; part = parts.exec(text)) {
    if (part[0] === '(') depth += 1;
    if (part[0] === ')') depth -= 1;
    end = part.index + part[0].length;
    if (depth === 0) break;
  }
  return end;
}

/** Decorators change nothing of what a method does with its arguments, and no engine in use can run them. */
function withoutDecorators(text: string): string {
  const starts =
    /(?<=^[ \t]*|[(,]\s*|\)\s*|[\w$][ \t]+)@(?=[A-Za-z_$])|\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/gm;
  let out = '';
  let from = 0;
  for (let found = starts.exec(text); found !== null; found = starts.exec(text)) {
    if (found[0] !== '@') continue;
    const end = decoratorEnd(text, found.index);
    out += text.slice(from, found.index) + blank(text.slice(found.index, end));
    from = end;
    starts.lastIndex = Math.max(end, found.index + 1);
  }
  return out + text.slice(from);
}

const linesOf = (text: string): number => text.split('\n').length;

/**
 * The text as its interpreter takes it, line for line: types, markup and decorators gone, modules as CommonJS. A text that
 * cannot be converted comes back as it is: what is wrong with it, the interpreter says.
 */
export async function executableOf(source: SourceText): Promise<string> {
  if (!SCRIPTS.includes(source.language) || !needsRewriting(source)) return source.text;
  // Loaded here, for it takes longer than the rest of the program's start.
  const { transform } = await import('sucrase');
  const options: Options = {
    transforms: transformsOf(source),
    production: true,
    disableESTransforms: true,
    preserveDynamicImport: false,
  };
  for (const text of [source.text, withoutDecorators(source.text)]) {
    try {
      const code = transform(text, options).code.replace(IMPORT_META, META);
      if (/^[ \t]*@[A-Za-z]/m.test(code)) continue;
      return linesOf(code) === linesOf(source.text) ? code : source.text;
    } catch {
      // Tried once more without decorators.
    }
  }
  return source.text;
}

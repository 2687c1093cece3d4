import type { Tree } from 'web-tree-sitter';
import { BlueCodeError } from '../contracts/errors.ts';
import type { Languages, SourceText } from '../contracts/languages.ts';
import type { HarnessLanguage } from '../contracts/sandbox.ts';
import type { LanguageId, VocabularyLanguage } from '../contracts/words.ts';
import { C, CPP } from './c.ts';
import { commentSyntaxOf } from './comment-syntax.ts';
import { detectLanguage } from './detect.ts';
import { executableOf } from './executable.ts';
import { GO } from './go.ts';
import { describeGrammar } from './grammar.ts';
import { JAVA } from './java.ts';
import { JAVASCRIPT, TSX, TYPESCRIPT } from './javascript.ts';
import type { LanguageDefinition } from './language-definition.ts';
import { moduleCandidatesOf } from './module-paths.ts';
import { type Loaded, programOf } from './program.ts';
import { PYTHON } from './python.ts';
import { Queries } from './queries.ts';
import { RecentPrograms } from './recent-programs.ts';
import { type Locate, loadGrammar, startRuntime } from './runtime.ts';
import { blanked, commentQuery, commentsOf } from './without-comments.ts';

/** Every language, the vocabulary that serves it, and the harness that executes it, if there is one. */
export const LANGUAGES = {
  python: { definition: PYTHON, vocabulary: 'python', harness: 'python' },
  javascript: { definition: JAVASCRIPT, vocabulary: 'javascript', harness: 'javascript' },
  typescript: { definition: TYPESCRIPT, vocabulary: 'javascript', harness: 'javascript' },
  tsx: { definition: TSX, vocabulary: 'javascript', harness: 'javascript' },
  c: { definition: C, vocabulary: 'c', harness: 'c' },
  cpp: { definition: CPP, vocabulary: 'c', harness: 'c' },
  java: { definition: JAVA, vocabulary: 'java', harness: undefined },
  go: { definition: GO, vocabulary: 'go', harness: undefined },
} as const satisfies Record<
  LanguageId,
  { definition: LanguageDefinition; vocabulary: VocabularyLanguage; harness: HarnessLanguage | undefined }
>;

/** The runtime's and the grammars' files: what `locate` is asked for, and what a bundle must carry. */
export const WASM_FILES: readonly string[] = [
  'web-tree-sitter.wasm',
  ...Object.values(LANGUAGES).map(({ definition }) => definition.wasm),
];

/** Far longer than any real file takes (5 MB of the densest code: some ten seconds); hostile text could make the parser search for hours. */
const PARSE_LIMIT_MS = 90_000;

/**
 * A lone carriage return ends a line for Python and JavaScript, but not for the Python grammar: code behind one would hide in a
 * comment. Offsets stay as they are.
 */
const withLineEnds = (text: string): string => (text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text);

function parse({ path, text }: SourceText, { grammar }: Loaded): Tree {
  const { parser } = grammar;
  const deadline = performance.now() + PARSE_LIMIT_MS;
  const tree = parser.parse(withLineEnds(text), null, { progressCallback: () => performance.now() > deadline });
  if (tree !== null) return tree;
  parser.reset();
  throw new BlueCodeError('internal', `${path}: parsing took more than ${PARSE_LIMIT_MS / 1000} s; exclude the file`);
}

async function load(id: LanguageId, locate: Locate): Promise<Loaded> {
  const { definition } = LANGUAGES[id];
  const cursor = await startRuntime(locate);
  const language = await loadGrammar(locate, definition.wasm);
  const grammar = describeGrammar(language, cursor, definition.kinds);
  return { definition, grammar, queries: new Queries(grammar) };
}

/** The grammars, loaded on first use. `locate` tells where each of `WASM_FILES` lies. */
export function createLanguages({ locate }: { readonly locate: Locate }): Languages {
  const loading = new Map<LanguageId, Promise<Loaded>>();
  const recent = new RecentPrograms();

  const loaded = (id: LanguageId): Promise<Loaded> => {
    const known = loading.get(id) ?? load(id, locate);
    loading.set(id, known);
    return known;
  };

  const withProgram: Languages['withProgram'] = async (source, use) => {
    const language = await loaded(source.language);
    const { program, open } =
      recent.find(source) ?? recent.keep(programOf(source, () => parse(source, language), language));
    const close = open();
    try {
      return await use(program);
    } finally {
      close();
    }
  };

  return {
    detect: detectLanguage,
    commentSyntax: commentSyntaxOf,
    vocabularyOf: (language) => LANGUAGES[language].vocabulary,
    harnessOf: (language) => LANGUAGES[language].harness,
    executable: executableOf,
    withoutComments: (source) =>
      withProgram(source, ({ text, language, query }) =>
        blanked(text, commentsOf(query(commentQuery(LANGUAGES[language].definition, language))), language),
      ),
    moduleCandidates: moduleCandidatesOf,
    withProgram,
  };
}

import type { ModuleSource } from '../../contracts/judge.ts';
import type { LanguageId } from '../../contracts/words.ts';
import type { Scope } from './value.ts';

/** Languages in which a declaration binds what a variable holds. */
const TYPED: ReadonlySet<LanguageId> = new Set<LanguageId>(['java', 'go', 'cpp']);

const AROUND = /<[\s\S]*>|\b(?:const|final|struct|class|unsigned|signed)\b/g;

/** The class that a declaration names, as the file's imports spell it: `database/sql.DB` of `*sql.DB`. */
export function declaredType(module: ModuleSource, scope: Scope, written: string | undefined): string | undefined {
  if (written === undefined || !TYPED.has(module.language)) return undefined;
  const path = /[A-Za-z_][\w.]*/.exec(written.replace(AROUND, '').replaceAll('::', '.'))?.[0];
  if (path === undefined) return undefined;
  const [head = '', ...rest] = path.split('.');
  return [scope.lookup(head)?.symbol ?? head, ...rest].join('.');
}

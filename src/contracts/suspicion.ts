import type { ModelRole } from './model.ts';
import type { Span } from './span.ts';
import type { Untrusted } from './untrusted.ts';
import type { LanguageId, Strength } from './words.ts';

/** What is judged at once. Plain data: it travels to the sandbox's job builder and into reports. */
export type Unit = {
  readonly path: string;
  readonly language: LanguageId | 'text';
  readonly kind: 'function' | 'method' | 'module' | 'text';
  /** `Shop.checkout`; `<module>` for the statements outside functions. */
  readonly qualifiedName: string;
  readonly span: Span;
};

/** The kind of sink of a suspicion that is no claim: the unit is tried with one oracle, wherever what it looks for may be. */
export const BLIND = 'blind';

/** One station of a path from source to sink; the first is the source, the last the sink. */
export type Step = { readonly path: string; readonly span: Span; readonly says: Untrusted };

/** Where untrusted text comes from. `none`: the flaw does not depend on input. */
export type SourceKind = 'external' | 'parameter' | 'none';

/** A claim about a unit under a rule. */
export type Suspicion = {
  readonly ruleId: string;
  /** The unit that holds the sink. */
  readonly unit: Unit;
  /** The unit whose parameters or sources the path starts in; the one to probe. The same as `unit` unless a helper was followed. */
  readonly entry: Unit;
  readonly sink: {
    readonly path: string;
    readonly span: Span;
    /** The sink's resolved name, such as `os.system`; for fingerprints and the harness's attention. */
    readonly name: string;
    /** The sink's vocabulary kind, or `query` for a structural one. */
    readonly kind: string;
    /** The sink expression with comments and white space removed: hashed, never shown. */
    readonly syntax: string;
  };
  readonly source: SourceKind;
  /** The tainted parameter, when `source` is `parameter`. */
  readonly parameter: string | undefined;
  readonly flow: readonly Step[];
  readonly quote: Untrusted;
  /** One sentence: how untrusted text reaches the sink. */
  readonly sentence: Untrusted;
  readonly strength: Strength;
  /** How to mend this one, where the rule's own advice can be made more exact: Markdown. */
  readonly fix?: string;
  /** Every caller that the repository holds passes constants: confidence is at most `possible`, whatever the evidence. */
  readonly constantCallers: boolean;
  /** The secret that is quoted, as stars, has the form of a key that a service gives out. */
  readonly isKey?: boolean;
  /** Who claims it, where it is not the offline judge: `model:judge`. */
  readonly by?: `model:${ModelRole}`;
  /** The text is given by whoever starts the program: no evidence raises a claim that is not `likely` by itself. */
  readonly local?: boolean;
};

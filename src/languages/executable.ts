import type { SourceText } from '../contracts/languages.ts';

/** The text as its interpreter takes it, line for line. */
export const executableOf = ({ text }: SourceText): string => text;

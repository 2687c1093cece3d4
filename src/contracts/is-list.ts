/** `Array.isArray` that promises nothing about the items: TypeScript's own makes them `any`. */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

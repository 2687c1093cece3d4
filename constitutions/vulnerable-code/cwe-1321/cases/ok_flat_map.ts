export function grouped(pairs: ReadonlyArray<readonly [string, string]>): Map<string, Map<string, string>> {
  const groups = new Map<string, Map<string, string>>();
  for (const [group, name] of pairs) {
    const inner = groups.get(group) ?? new Map<string, string>();
    inner.set(name, name);
    groups.set(group, inner);
  }
  return groups;
}

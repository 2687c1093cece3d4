export function put(root: Record<string, any>, way: string, value: unknown) {
  const steps = way.split('/');
  let at = root;
  for (let i = 0; i < steps.length - 1; i++) {
    const step = steps[i];
    at[step] = at[step] || {};
    at = at[step];
  }
  at[steps[steps.length - 1]] = value;
}

import type { Settings } from './settings.ts';

const REMEDY =
  'give the id, the name or label:KEY=VALUE of a running container (an expression that gives nothing counts as empty: nektos/act leaves job.services.*.id empty, so give the service a label there)';

/** What the settings say together that they cannot mean: each alone is well-formed. One sentence each. */
export function contradictions({ sandbox, sandboxContainer, allowReducedIsolation }: Settings): readonly string[] {
  if (sandbox === 'none') return [];
  if (sandboxContainer === undefined) {
    if (sandbox === 'service') return [`sandbox is service, and sandbox-container is empty: ${REMEDY}`];
    if (allowReducedIsolation === 'true') {
      return [`allow-reduced-isolation is true, and sandbox-container is empty: ${REMEDY}, or leave both out`];
    }
    return [];
  }
  return sandbox === 'docker' || sandbox === 'wasm'
    ? [`sandbox is ${sandbox}, and sandbox-container names a container: leave one of them out, or say sandbox: service`]
    : [];
}

/** What runs in a job's service container beside the keeper. */
export const SERVICE_FILES = {
  enter: 'enter.py',
  reset: 'reset.py',
  look: 'look.py',
  trial: 'trial.py',
} as const satisfies Record<string, string>;

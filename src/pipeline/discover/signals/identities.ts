/** An agent's identity in commits. E-mails and accounts match exactly, whatever their case. */
export type Identity = {
  readonly agent: string;
  /** `generates`: writes code. `assists`: reviews, or suggests what a person takes over. */
  readonly kind: 'generates' | 'assists';
  readonly emails?: readonly string[];
  /** `id+login`, as in GitHub's no-reply addresses. */
  readonly accounts?: readonly string[];
  /** Logins under any id; one that ends in `[bot]` counts as a name too. */
  readonly logins?: readonly string[];
  /** Names that no person has. */
  readonly names?: readonly string[];
  /** An address that counts only together with the name. */
  readonly named?: { readonly email: string; readonly name: string };
  /** Counts in trailers only: as an author it says something else. */
  readonly trailersOnly?: boolean;
};

/**
 * Identities, never words: Claude, Devin, Jules and Cody are people's names too, and other addresses of a vendor are its
 * staff. Rows with exact addresses come before rows that take any id of the same login.
 */
export const IDENTITIES: readonly Identity[] = [
  {
    agent: 'Claude',
    kind: 'generates',
    emails: ['noreply@anthropic.com'],
    accounts: ['209825114+claude[bot]', '215619710+anthropic-claude[bot]', '208546643+claude-code-action[bot]'],
    logins: ['claude[bot]'],
  },
  { agent: 'Copilot code review', kind: 'assists', accounts: ['175728472+Copilot'] },
  { agent: 'Copilot Chat', kind: 'assists', accounts: ['167198135+copilot[bot]'] },
  { agent: 'Copilot in VS Code', kind: 'assists', emails: ['copilot@github.com'] },
  {
    agent: 'Copilot Autofix',
    kind: 'assists',
    named: {
      email: '62310815+github-advanced-security[bot]@users.noreply.github.com',
      name: 'Copilot Autofix powered by AI',
    },
  },
  { agent: 'Copilot CLI', kind: 'generates', accounts: ['223556219+Copilot'] },
  {
    agent: 'Copilot coding agent',
    kind: 'generates',
    accounts: ['198982749+Copilot'],
    logins: ['copilot', 'copilot-swe-agent[bot]'],
  },
  {
    agent: 'Cursor',
    kind: 'generates',
    emails: ['cursoragent@cursor.com', 'agent@cursor.com'],
    accounts: ['206951365+cursor[bot]'],
    logins: ['cursor[bot]'],
  },
  {
    agent: 'Codex',
    kind: 'generates',
    emails: ['noreply@openai.com', 'codex@openai.com'],
    accounts: ['267193182+codex', '215057067+openai-codex[bot]', '199175422+chatgpt-codex-connector[bot]'],
  },
  {
    agent: 'Devin',
    kind: 'generates',
    accounts: ['158243242+devin-ai-integration[bot]'],
    logins: ['devin-ai-integration[bot]'],
  },
  {
    agent: 'Jules',
    kind: 'generates',
    accounts: ['161369871+google-labs-jules[bot]'],
    logins: ['google-labs-jules[bot]'],
  },
  { agent: 'Gemini Code Assist', kind: 'assists', accounts: ['176961590+gemini-code-assist[bot]'] },
  {
    agent: 'Gemini CLI',
    kind: 'generates',
    // NOTE: as an author, the first address is only the tool's own shadow repository.
    trailersOnly: true,
    emails: [
      'gemini-cli@google.com',
      'gemini-cli-agent@google.com',
      'agent@gemini.google.com',
      'gemini-code-assist@google.com',
    ],
    names: ['Gemini CLI', 'Gemini CLI Agent'],
  },
  { agent: 'Gemini CLI', kind: 'generates', logins: ['gemini-cli[bot]'] },
  {
    agent: 'Amazon Q',
    kind: 'generates',
    accounts: ['208079219+amazon-q-developer[bot]'],
    logins: ['amazon-q-developer[bot]'],
    named: { email: 'noreply@amazon.com', name: 'Amazon Q Developer' },
  },
  {
    agent: 'Kiro',
    kind: 'generates',
    emails: ['noreply@kiro.dev'],
    accounts: ['244629292+kiro-agent'],
    logins: ['kiro-agent[bot]'],
  },
  { agent: 'aider', kind: 'generates', emails: ['noreply@aider.chat', 'aider@aider.chat'] },
  { agent: 'Amp', kind: 'generates', emails: ['amp@ampcode.com'] },
  { agent: 'OpenHands', kind: 'generates', emails: ['openhands@all-hands.dev'], logins: ['openhands-agent'] },
  { agent: 'OpenCode', kind: 'generates', emails: ['noreply@opencode.ai'], logins: ['opencode-agent[bot]'] },
  { agent: 'Factory Droid', kind: 'generates', emails: ['droid@factory.ai'], logins: ['factory-droid[bot]'] },
  { agent: 'Crush', kind: 'generates', emails: ['crush@charm.land'] },
  {
    agent: 'Continue',
    kind: 'generates',
    emails: ['noreply@continue.dev'],
    accounts: ['230936708+continue[bot]'],
  },
  { agent: 'Cline', kind: 'generates', emails: ['noreply@cline.bot'], accounts: ['205137888+cline[bot]'] },
  { agent: 'Roo', kind: 'generates', emails: ['roomote@roocode.com'] },
  { agent: 'Qwen Code', kind: 'generates', emails: ['qwen-coder@alibabacloud.com'] },
  { agent: 'Trae', kind: 'generates', emails: ['traecli@bytedance.com'] },
  { agent: 'Tabnine', kind: 'generates', emails: ['noreply@tabnine.com'] },
  {
    agent: 'Windsurf',
    kind: 'generates',
    emails: ['cascade@windsurf.ai', 'noreply@codeium.com'],
    accounts: ['189301087+windsurf-bot[bot]'],
  },
  {
    agent: 'Junie',
    kind: 'generates',
    emails: ['junie@jetbrains.com'],
    accounts: ['220155983+jetbrains-ai[bot]'],
  },
  { agent: 'Warp', kind: 'generates', emails: ['oz-agent@warp.dev'] },
  { agent: 'Cody', kind: 'assists', accounts: ['201248094+sourcegraph-cody[bot]'] },
  {
    agent: 'goose',
    kind: 'generates',
    emails: ['goose@opensource.block.xyz'],
    named: { email: 'opensource@block.xyz', name: 'Goose' },
  },
  { agent: 'Pi', kind: 'generates', emails: ['pi@earendil.works', 'noreply@pi.dev'] },
  { agent: 'Codebuff', kind: 'generates', emails: ['noreply@codebuff.com'] },
  { agent: 'Grok', kind: 'generates', emails: ['grok@x.ai'] },
  {
    agent: 'Replit',
    kind: 'generates',
    emails: ['agent@replit.com', 'no-reply@replit.com'],
    logins: ['replit[bot]'],
  },
  {
    agent: 'Lovable',
    kind: 'generates',
    accounts: ['159125892+lovable-dev[bot]', '159125892+gpt-engineer-app[bot]'],
    logins: ['lovable-dev[bot]', 'gpt-engineer-app[bot]'],
  },
  {
    agent: 'v0',
    kind: 'generates',
    emails: ['it+v0agent@vercel.com'],
    logins: ['v0[bot]'],
    names: ['v0', 'v0agent'],
  },
  { agent: 'Bolt', kind: 'generates', logins: ['bolt-new-by-stackblitz[bot]'] },
  { agent: 'Codegen', kind: 'generates', logins: ['codegen-sh[bot]'] },
  { agent: 'Sweep', kind: 'generates', logins: ['sweep-ai[bot]'] },
  { agent: 'Tembo', kind: 'generates', logins: ['tembo[bot]'] },
  { agent: 'Mentat', kind: 'generates', logins: ['mentatbot[bot]'] },
  { agent: 'Charlie', kind: 'generates', logins: ['charliecreates[bot]'] },
  { agent: 'Ellipsis', kind: 'assists', logins: ['ellipsis-dev[bot]'] },
  { agent: 'CodeRabbit', kind: 'assists', accounts: ['136622811+coderabbitai[bot]'] },
];

/** Tools that mark the name of the person who uses them. */
export const NAME_SUFFIXES: readonly { readonly agent: string; readonly suffix: string }[] = [
  { agent: 'aider', suffix: ' (aider)' },
];

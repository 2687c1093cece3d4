import { CERTAINTIES } from './certainties.ts';

/** The user's own globs. */
export const AI_PATHS = { signal: 'ai-paths', certainty: CERTAINTIES.configuredPath } as const;

/**
 * Files that assistants obey, whoever wrote them, as globs from the root. That a repository has some proves nothing about
 * who wrote its code.
 */
export const INSTRUCTION_FILES: readonly { readonly family: string; readonly globs: readonly string[] }[] = [
  {
    family: 'root or nested',
    globs: [
      '**/{AGENTS,AGENT,AGENTS.override,CLAUDE,CLAUDE.local,GEMINI,QWEN,CRUSH,WARP,CONVENTIONS}.md',
      '**/{replit,codex}.md',
      '**/llms.txt',
      '**/SKILL.md',
      '**/{*,}.mcp.json',
    ],
  },
  {
    family: 'Copilot, VS Code',
    globs: [
      '**/.github/copilot-instructions.md',
      '**/.github/instructions/**/*.instructions.md',
      '**/.github/prompts/*.prompt.md',
      '**/*.prompt.{yml,yaml}',
      '**/.github/chatmodes/*.chatmode.md',
      '**/.github/agents/**',
      '**/.github/hooks/*.json',
      '.github/workflows/copilot-setup-steps.yml',
      '.github/workflows/*.md',
      '**/.vscode/mcp.json',
      '**/.copilot/**',
    ],
  },
  {
    family: 'Claude',
    globs: ['**/.claude/**', '**/.claude.json', '**/claude_desktop_config.json', '**/.claude-plugin/**'],
  },
  {
    family: 'Cursor',
    globs: [
      '**/.cursorrules',
      '**/.cursor/rules/**/*.mdc',
      '**/.cursor/{mcp,hooks}.json',
      '**/.cursor/{skills,agents,commands}/**',
      '**/.cursorignore',
    ],
  },
  {
    family: 'Windsurf, Cline, Roo, Kilo',
    globs: [
      '**/.windsurfrules',
      '**/.windsurf/{rules,workflows,skills}/**',
      '**/.windsurf/mcp_config.json',
      '**/.clinerules',
      '**/.clinerules/**',
      '**/.roo/**',
      '**/{.roomodes,.roorules}',
      '**/.kilocode/**',
    ],
  },
  {
    family: 'Codex, Gemini, Amazon Q, Kiro, Junie',
    globs: [
      '**/.codex/**',
      '**/.gemini/**',
      '**/.amazonq/rules/*.md',
      '**/.amazonq/mcp.json',
      '**/.kiro/steering/*.md',
      '**/.kiro/settings/mcp.json',
      '**/.junie/guidelines.md',
      '**/.junie/mcp/mcp.json',
      '**/.aiassistant/rules/**',
    ],
  },
  {
    family: 'others',
    globs: [
      '**/.agents/skills/**',
      '**/.agent/{rules,skills}/**',
      '**/.amp/**',
      '**/.augment/rules/**',
      '**/.idx/airules.md',
      '**/.openhands/{microagents,skills}/**',
      '**/.aider*',
      '**/.goosehints',
      '**/.goose/**',
      '**/.opencode/**',
      '**/{opencode,firebender,.crush}.json',
      '**/.factory/**',
      '**/.trae/rules/**',
      '**/.vibe/config.toml',
      '**/.zed/settings.json',
      '**/.pi/**',
      '**/.ruler/**',
      '**/.rulesync/**',
      '**/.devin/wiki.json',
      '**/.continue/**',
      '**/.sourcegraph/cody.json',
      '**/.openclaw/**',
      '**/.gitagent/**',
      'agent.yaml',
    ],
  },
];

/** The arrows between the folders of `src/`. Each rule says why; `test/project/arrows.test.ts` shows that each one bites. */

const ENTRIES = '^src/(action|post|cli|thread|main)(/|[.]ts$)';
const ADAPTERS = '^src/(hosts|sandboxes|languages|constitutions|models)/';
const OURS = '^src/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle cannot be read, tested or replaced one file at a time. Type imports count.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'contracts-import-nothing',
      comment:
        'Contracts are what everybody agrees on; whatever they imported, everybody would depend on. zod is their only library.',
      severity: 'error',
      from: { path: '^src/contracts/' },
      to: { pathNot: '^src/contracts/|(^|/)node_modules/zod/' },
    },
    {
      name: 'stages-do-not-know-each-other',
      comment:
        'A stage that knows another cannot be changed, tested or left out alone. What two stages share is a contract.',
      severity: 'error',
      from: { path: '^src/pipeline/([^/]+)/' },
      to: { path: '^src/pipeline/', pathNot: '^src/pipeline/$1/' },
    },
    {
      name: 'pipeline-sees-contracts-only',
      comment: 'Stages get their adapters handed in, so that each runs against fakes. Only wiring constructs.',
      severity: 'error',
      from: { path: '^src/pipeline/' },
      to: { path: OURS, pathNot: '^src/(pipeline|contracts)/' },
    },
    {
      name: 'adapters-see-contracts-only',
      comment:
        'An adapter fills one port. One that uses another adapter, a stage or the configuration cannot be exchanged.',
      severity: 'error',
      from: { path: '^src/(hosts|sandboxes|languages|constitutions|models)/' },
      to: { path: OURS, pathNot: '^src/($1|contracts)/' },
    },
    {
      name: 'red-team-sees-contracts-only',
      comment:
        'The red team grows the knowledge through ports alone; a stage it called would become its private copy of the scan.',
      severity: 'error',
      from: { path: '^src/red-team/' },
      to: { path: OURS, pathNot: '^src/(red-team|contracts)/' },
    },
    {
      name: 'evaluate-sees-the-scan-and-contracts-only',
      comment: 'The evaluation measures the scan as users get it: the one function, not the stages behind it.',
      severity: 'error',
      from: { path: '^src/evaluate/' },
      to: { path: OURS, pathNot: '^src/(evaluate|contracts)/|^src/pipeline/scan[.]ts$' },
    },
    {
      name: 'configuration-sees-contracts-only',
      comment:
        'Settings are parsed before anything is constructed, purely, so that every origin of a setting can be tested.',
      severity: 'error',
      from: { path: '^src/config(/|[.]ts$)' },
      to: { path: OURS, pathNot: '^src/(config|contracts)(/|[.]ts$)' },
    },
    {
      name: 'entries-see-wiring-and-configuration-only',
      comment:
        'Entries parse, call and exit. What they could reach behind the wiring, they would begin to decide about.',
      severity: 'error',
      from: { path: ENTRIES },
      to: { path: OURS, pathNot: '^src/(action|post|cli|entry|config|contracts|wiring|version)(/|[.]ts$)' },
    },
    {
      name: 'entry-helpers-see-configuration-only',
      comment: 'What the entries share (and the shape of the wiring, which wiring.ts fills) must not pull the work in.',
      severity: 'error',
      from: { path: '^src/entry/' },
      to: { path: OURS, pathNot: '^src/(entry|config|contracts)(/|[.]ts$)' },
    },
    {
      name: 'nobody-imports-an-entry',
      comment: 'An entry ends the process. Only the file that the bundle is made from may name them.',
      severity: 'error',
      from: { path: OURS, pathNot: ENTRIES },
      to: { path: ENTRIES },
    },
    {
      name: 'only-wiring-constructs-adapters',
      comment: 'One place knows which implementation is used; everything else is handed a port.',
      severity: 'error',
      from: { path: OURS, pathNot: `^src/wiring(/|[.]ts$)|${ADAPTERS}` },
      to: { path: ADAPTERS },
    },
    {
      name: 'actions-toolkit-at-the-edge',
      comment: 'The toolkit reads the environment and writes to the job log: an effect, so an entry or a host.',
      severity: 'error',
      from: { path: OURS, pathNot: '^src/(action|post|hosts)(/|[.]ts$)' },
      to: { path: '(^|/)node_modules/@actions/' },
    },
    {
      name: 'child-process-in-sandboxes-and-hosts',
      comment:
        'Whoever starts programs can be made to start the wrong one: git in hosts, containers in sandboxes, nothing else.',
      severity: 'error',
      from: { path: OURS, pathNot: '^src/(sandboxes|hosts)/' },
      to: { path: '^(node:)?child_process$' },
    },
    {
      name: 'harness-stands-alone',
      comment: 'What runs inside the sandbox is shipped as plain files; an import of ours would not be there.',
      severity: 'error',
      from: { path: '^src/harness/' },
      to: { path: OURS, pathNot: '^src/harness/' },
    },
    {
      name: 'no-development-packages',
      comment: "The bundle runs on the users' machines: what it imports is a dependency, with its licence.",
      severity: 'error',
      from: { path: OURS },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '(^|/)node_modules/@types/' },
    },
    {
      name: 'nothing-unresolvable',
      comment:
        'An import that leads nowhere hides an arrow from every rule above. Modules of a JavaScript harness know each other by the names of its manifest; a test looks at those.',
      severity: 'error',
      from: { pathNot: '^src/harness/javascript/.*[.]cjs$' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};

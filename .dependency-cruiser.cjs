// The doors of the house: who may know whom. A room or a foundation that is not named in a rule's exception is bound by it.
const FOUNDATIONS = 'database|http|jobs|files|identity|eventlog|clocks|matters|facts|figures|documents'
// They know everyone: app.ts and what starts it, and the commands of the CLI.
const ENTRIES = '(app|main|worker|cli|installation)\\.ts$|cli/'
const TEST = '\\.(test|int\\.test)\\.tsx?$|/testing/'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Files that know each other are one file in two places; of types too.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.(css|svg|png)$' },
    },
    {
      name: 'domain-is-pure',
      comment: 'No I/O, no clock, no framework: a rule can be read and tested alone.',
      severity: 'error',
      from: { path: '^domain/', pathNot: TEST },
      to: { pathNot: '^domain/|^node_modules/decimal\\.js/' },
    },
    {
      name: 'domain-tests-know-domain',
      severity: 'error',
      from: { path: `^domain/.*(${TEST})` },
      to: { path: '^(contract|server|web|e2e)/' },
    },
    {
      name: 'contract-knows-domain-and-zod',
      severity: 'error',
      from: { path: '^contract/', pathNot: TEST },
      to: { pathNot: '^(contract|domain)/|^node_modules/(zod|@hono/zod-openapi)/' },
    },
    { name: 'server-knows-no-web', severity: 'error', from: { path: '^server/' }, to: { path: '^(web|e2e)/' } },
    { name: 'web-knows-no-server', severity: 'error', from: { path: '^web/' }, to: { path: '^(server|e2e)/' } },
    {
      name: 'web-knows-domain-through-contract',
      comment: 'What the page shows is what travels.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^domain/' },
    },
    {
      name: 'design-knows-no-noun',
      severity: 'error',
      from: { path: '^web/design/' },
      to: { path: '^web/(?!design/)[^/]+/', pathNot: '^web/(i18n|api)/' },
    },
    {
      name: 'foundations-know-no-feature',
      severity: 'error',
      from: { path: `^server/(${FOUNDATIONS})/`, pathNot: TEST },
      to: { path: '^server/[^/]+/', pathNot: `^server/(${FOUNDATIONS}|testing)/` },
    },
    {
      name: 'features-do-not-know-each-other',
      comment: 'They meet in app.ts; between them goes an id or an event.',
      severity: 'error',
      from: { path: '^server/([^/]+)/', pathNot: `^server/(${FOUNDATIONS}|testing|cli)/|${TEST}` },
      to: { path: '^server/[^/]+/', pathNot: `^server/($1|${FOUNDATIONS})/` },
    },
    {
      name: 'nobody-knows-the-entries',
      severity: 'error',
      from: { path: '^server/', pathNot: `^server/([^/]+\\.ts$|cli/)|${TEST}` },
      to: { path: `^server/(${ENTRIES})` },
    },
    {
      name: 'only-tests-know-tests',
      severity: 'error',
      from: { pathNot: TEST },
      to: { path: '\\.(test|int\\.test|spec)\\.tsx?$' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: '^node_modules/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}

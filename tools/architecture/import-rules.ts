import type { DependencyType, IRegularForbiddenRuleType } from 'dependency-cruiser';

/** "Who may import whom", as ARCHITECTURE.md tells it, in the words of dependency-cruiser. */
const test = '[.]test[.]tsx?$';
const packages: DependencyType[] = [
  'npm',
  'npm-dev',
  'npm-optional',
  'npm-peer',
  'npm-no-pkg',
  'npm-unknown',
];

export const importRules: IRegularForbiddenRuleType[] = [
  {
    name: 'the kernel imports nothing but itself and temporal-polyfill',
    from: { path: '^src/domain/kernel/', pathNot: test },
    to: { pathNot: '^src/domain/kernel/|(^|/)node_modules/temporal-polyfill/' },
  },
  {
    name: 'the domain imports only the domain',
    from: { path: '^src/domain/', pathNot: test },
    to: { pathNot: '^src/domain/', dependencyTypesNot: packages },
  },
  {
    name: 'the domain uses zod in *-schema.ts and temporal-polyfill in the kernel, and no other package',
    from: { path: '^src/domain/', pathNot: [test, '-schema[.]ts$', '^src/domain/kernel/'] },
    to: { dependencyTypes: packages },
  },
  {
    name: 'a schema of the domain uses no package but zod',
    from: { path: '^src/domain/.*-schema[.]ts$' },
    to: { dependencyTypes: packages, pathNot: '(^|/)node_modules/zod/' },
  },
  {
    name: 'temporal-polyfill is spoken to in the kernel',
    from: { path: '^src/', pathNot: ['^src/domain/kernel/', '^src/platform/clock/'] },
    to: { path: '(^|/)node_modules/temporal-polyfill/' },
  },
  {
    name: 'the platform knows only the kernel of the domain, and no feature',
    from: { path: '^src/platform/', pathNot: test },
    to: { path: '^src/', pathNot: '^src/(platform|domain/kernel)/' },
  },
  {
    name: 'another feature is entered through its index',
    from: { path: '^src/features/([^/]+)/', pathNot: test },
    to: { path: '^src/features/([^/]+)/', pathNot: '^src/features/($1/|[^/]+/index[.]tsx?$)' },
  },
  {
    name: 'a feature is entered through its index',
    from: { path: '^src/', pathNot: ['^src/features/', test] },
    to: { path: '^src/features/', pathNot: '^src/features/[^/]+/index[.]tsx?$' },
  },
  {
    name: 'only tests and tools start the product',
    from: { path: '^src/', pathNot: test },
    to: { path: '^src/main[.]ts$' },
  },
  {
    name: 'the product knows no test, tool or bench',
    from: { path: '^src/', pathNot: test },
    to: { path: ['^(tests|tools|bench)/', test] },
  },
  {
    name: 'the product runs without the packages of the workshop',
    from: { path: '^src/', pathNot: test },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'an import leads somewhere',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'the domain has no circles',
    from: { path: '^src/domain/' },
    to: { circular: true },
  },
  {
    name: 'nothing runs in a circle',
    from: { path: '^src/' },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
];

import type { IDependency, IModule } from 'dependency-cruiser';
import type { Violation } from '../check.ts';

const page = /^src\/features\/[^/]+\/pages\/[^/]+\.tsx$/;
const test = /\.test\.tsx?$/;
const data = /-(repository|queries)\.ts$|\/commands\//;
const frontDoor = /^src\/features\/[^/]+\/index\.tsx?$/;

/**
 * A page is a function of its model. It may know the model's type wherever that stands, but nothing it runs leads to
 * a repository, a query or a command. The walk stops at a front door: what lies behind it is that feature's matter.
 */
export function dataReachedByPages(modules: readonly IModule[]): Violation[] {
  const imports = new Map(modules.map(({ source, dependencies }) => [source, dependencies]));
  return modules
    .filter(({ source }) => page.test(source) && !test.test(source))
    .flatMap(({ source }) =>
      ways(source, imports).map((way) => ({
        path: source,
        what: `→ ${way.join(' → ')}: a page reaches data`,
      })),
    );
}

/** The shortest way from the page to each data module it runs into. */
function ways(from: string, imports: ReadonlyMap<string, readonly IDependency[]>): string[][] {
  const seen = new Set([from]);
  const open: string[][] = [[from]];
  const found: string[][] = [];
  for (let way = open.shift(); way !== undefined; way = open.shift())
    for (const next of runBy(imports.get(way.at(-1) ?? '') ?? [])) {
      if (seen.has(next)) continue;
      seen.add(next);
      const onward = [...way, next];
      if (data.test(next)) found.push(onward.slice(1));
      else if (!frontDoor.test(next)) open.push(onward);
    }
  return found;
}

function runBy(dependencies: readonly IDependency[]): string[] {
  return dependencies
    .filter(({ dependencyTypes }) => !dependencyTypes.includes('type-only'))
    .map(({ resolved }) => resolved);
}

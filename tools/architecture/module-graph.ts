import { cruise, type ICruiseResult, type IModule } from 'dependency-cruiser';
import { importRules } from './import-rules.ts';
import { isCode } from './paths.ts';

const floors = ['src', 'tests', 'tools', 'bench'];

/**
 * The modules below `root`, who imports whom, and which imports break the import rules.
 * `paths` are the files there are: the cruiser refuses to be sent into a folder that does not exist.
 */
export async function moduleGraph(root: string, paths: readonly string[]): Promise<ICruiseResult> {
  const there = floors.filter((floor) => paths.some((path) => path.startsWith(`${floor}/`) && isCode(path)));
  const { output } = await cruise(there, {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: importRules.map((rule) => ({ severity: 'error', ...rule })) },
    // Types count: what may not be known may not be known as a type either, unless the rule says so.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  });
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text instead of modules');
  return output;
}

/** The modules of our own: not a package, not a part of Node. */
export function ownModules({ modules }: ICruiseResult): IModule[] {
  return modules.filter(({ source }) => floors.some((floor) => source.startsWith(`${floor}/`)));
}

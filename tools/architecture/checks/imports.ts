import type { ICruiseResult } from 'dependency-cruiser';
import ts from 'typescript';
import type { Check, Violation } from '../check.ts';
import { moduleGraph, ownModules } from '../module-graph.ts';
import { isCode, isSource } from '../paths.ts';
import type { SourceText } from '../source-text.ts';
import { dataReachedByPages } from './pages-and-data.ts';

/**
 * Who may import whom. The cruiser reads the files itself, from the folder given. It once answered "no violations"
 * because it had read nothing, so what it saw is held against the files there are.
 */
export function imports(root: string): Check {
  return {
    rule: 'who may import whom, and every module was seen',
    examine: async (files) => {
      const paths = files.map(({ path }) => path);
      const graph = await moduleGraph(root, paths);
      return [...unseen(files, graph), ...broken(graph), ...dataReachedByPages(ownModules(graph))];
    },
  };
}

/** A file the cruiser missed, or read without finding the imports TypeScript finds in it. */
export function unseen(files: readonly SourceText[], graph: ICruiseResult): Violation[] {
  const seen = new Map(ownModules(graph).map(({ source, dependencies }) => [source, dependencies.length]));
  return files
    .filter(({ path }) => isSource(path) && isCode(path))
    .filter(({ path, text }) => {
      const found = seen.get(path);
      return found === undefined || (found === 0 && ts.preProcessFile(text).importedFiles.length > 0);
    })
    .map(({ path }) => ({ path, what: 'was not read by dependency-cruiser: its imports are not checked' }));
}

function broken({ summary }: ICruiseResult): Violation[] {
  return summary.violations.map(({ from, to, rule, cycle }) => ({
    path: from,
    what: `→ ${cycle?.map(({ name }) => name).join(' → ') ?? to}: ${rule.name}`,
  }));
}

import { createRequire } from 'node:module';

/** As much of the Typst compiler's native interface as we speak. */
export interface Typst {
  compile(main: { mainFileContent: string; inputs: Record<string, string> }): TypstRun;
  pdf(document: object, options: { pdfStandard: string; creationTimestamp: number }): Buffer<ArrayBuffer>;
  /** Forgets what has not been used for so many rounds. */
  evictCache(rounds: number): void;
}

interface TypstRun {
  readonly result: object | null;
  takeDiagnostics(): { readonly shortDiagnostics: readonly unknown[] } | null;
}

interface TypstPackage {
  readonly NodeCompiler: {
    create(settings: { workspace: string; fontArgs: { fontBlobs: Buffer[] }[] }): Typst;
  };
}

/** The oldest standard asked for here is the whole point: a file that a screen reader can read aloud. */
export const standard = 'ua-1';

/**
 * The Typst of this machine, reading templates below `workspace` and drawing with the fonts it is given;
 * `undefined` when npm has no build for the machine, or only one from before tagged files.
 */
export function findTypst(workspace: string, fonts: Buffer[]): Typst | undefined {
  const found = packageNames().map(load).find(isPackage);
  const typst = found?.NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts }] });
  return typst !== undefined && writesTagged(typst) ? typst : undefined;
}

function packageNames(): string[] {
  const machine = `@myriaddreamin/typst-ts-node-compiler-${process.platform}-${process.arch}`;
  return process.platform === 'linux' ? [`${machine}-gnu`, `${machine}-musl`] : [machine];
}

function load(name: string): unknown {
  try {
    return createRequire(import.meta.url)(name);
  } catch {
    return undefined;
  }
}

function isPackage(loaded: unknown): loaded is TypstPackage {
  return typeof loaded === 'object' && loaded !== null && 'NodeCompiler' in loaded;
}

/** Older builds know neither the standard nor tags, and say so when asked. */
function writesTagged(typst: Typst): boolean {
  const { result } = typst.compile({ mainFileContent: '#set document(title: "-")', inputs: {} });
  try {
    return result !== null && typst.pdf(result, { pdfStandard: standard, creationTimestamp: 0 }).length > 0;
  } catch {
    return false;
  }
}

/** The kinds of file the rules speak of, told by path alone. */

export function isSource(path: string): boolean {
  return path.startsWith('src/') && isCode(path);
}

export function isCode(path: string): boolean {
  return /\.tsx?$/.test(path) && !path.endsWith('.d.ts');
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

export function isTexts(path: string): boolean {
  return /-texts\.tsx?$/.test(path);
}

/** Repositories and queries: the two kinds of file in which SQL may stand wherever they are. */
export function isDataAccess(path: string): boolean {
  return /-(repository|queries)\.ts$/.test(path);
}

/** One statement of an SQL file: where it begins, and its words without comments. */
export interface SqlStatement {
  readonly line: number;
  readonly text: string;
}

/** What the splitter meets, longest first: comments, quoted texts, dollar-quoted bodies, the end of a statement. */
const token = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"[^"]*"|(\$\w*\$)[\s\S]*?\1|;/g;
const inBody = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'/g;

/**
 * Cuts an SQL file into its statements. A semicolon inside a text, a name, a comment or a function body ends
 * nothing. Comments become blanks of the same length, so that lines stay where they were.
 */
export function sqlStatements(sql: string): SqlStatement[] {
  const ends: number[] = [];
  const plain = sql.replaceAll(token, (piece, ...rest) => {
    if (piece === ';') ends.push((rest.at(-2) as number) + 1);
    return withoutComments(piece);
  });
  return [...ends, plain.length]
    .map((end, index) => ({ from: ends[index - 1] ?? 0, end }))
    .map(({ from, end }) => statementAt(plain, from, end))
    .filter(({ text }) => text !== '');
}

function statementAt(sql: string, from: number, end: number): SqlStatement {
  const raw = sql.slice(from, end);
  const start = from + (raw.length - raw.trimStart().length);
  return { line: sql.slice(0, start).split('\n').length, text: raw.trim() };
}

/** A comment goes; a body keeps its words and loses the comments in it; anything else stays. */
function withoutComments(piece: string): string {
  if (piece.startsWith('$')) return piece.replaceAll(inBody, (part) => withoutComments(part));
  return piece.startsWith('--') || piece.startsWith('/*') ? blank(piece) : piece;
}

function blank(piece: string): string {
  return piece.replaceAll(/[^\n]/g, ' ');
}

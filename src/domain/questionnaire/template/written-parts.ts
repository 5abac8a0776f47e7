/** A part of a questionnaire on its way: nothing of it is checked yet. */
export type Part = Record<string, unknown>;

/** Puts a value where a path leads, making the parts on the way: `title.da`, `groups[0].questions[1].text.en`. */
export function putAt(root: Part, path: string, value: unknown): void {
  const steps = path.match(/[^.[\]]+/g) ?? [];
  const last = steps.pop();
  if (last === undefined) return;
  const holder = steps.reduce<Part>((part, step) => {
    part[step] ??= {};
    return part[step] as Part;
  }, root);
  holder[last] = value;
}

/** The list under a name, made where it is not there. */
export function listIn(part: Part, name: string): Part[] {
  part[name] ??= [];
  return part[name] as Part[];
}

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/**
 * A key made from words, where none is written: small letters, figures and hyphens, beginning with a letter.
 *
 * @param taken keys that are used already
 */
export function keyFrom(words: string, taken: ReadonlySet<string>): string {
  const base = words
    .toLowerCase()
    .replaceAll(/[æøå]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 48)
    .replace(/-+$/, '');
  const first = /^[a-z]/.test(base) ? base : `q-${base}`.replace(/-$/, '');
  let key = first;
  for (let nth = 2; taken.has(key); nth += 1) key = `${first}-${nth}`;
  return key;
}

import type { Check, Violation } from '../check.ts';
import type { SourceText } from '../source-text.ts';

/** The only two files that must write such words: this one and its test. */
const self = /^tools\/architecture\/checks\/words-of-the-workplace(\.test)?\.ts$/;

const words: ReadonlyArray<{ readonly kind: string; readonly pattern: RegExp }> = [
  {
    // The homes of the invented people are on no machine.
    kind: 'a path of one machine',
    pattern: /(?<![\w.~-])\/(?!home\/(asta|bo|pia|jens)\b)(work|home|root|Users|tmp)\/[\w.-]+|\b[A-Z]:\\\w+/,
  },
  {
    kind: 'a registry host',
    pattern: /\bregistry\.[\w-]+\.\w+|\bnpm\.pkg\.\w+|\bartifactory\b|\bjfrog\b|\bverdaccio\b/i,
  },
  { kind: 'unfinished work', pattern: /\b(TODO|FIXME|XXX|HACK|WIP)\b/ },
  {
    kind: 'a number of a thread',
    pattern: /\b(issue|ticket|pull request|PR|MR|GH)[ -]?#?\d+\b|\b(fixes|closes|see) #\d+/i,
  },
  { kind: 'a tool of the workshop', pattern: /\b(claude|anthropic|openai|chatgpt|copilot)\b/i },
];

/** The repository speaks of the product, not of the table it was made on. */
export const wordsOfTheWorkplace: Check = {
  rule: 'no machine path, registry host, unfinished mark or thread number; no resolved address in the lock file',
  examine: (files) =>
    files.filter(({ path }) => !self.test(path)).flatMap((file) => [...wordsIn(file), ...resolvedIn(file)]),
};

function wordsIn({ path, text }: SourceText): Violation[] {
  return text.split('\n').flatMap((line, index) =>
    words.flatMap(({ kind, pattern }) => {
      const match = pattern.exec(line);
      return match ? [{ path, line: index + 1, what: `${kind}: ${match[0]}` }] : [];
    }),
  );
}

/** A lock file with addresses installs only where it was written. */
function resolvedIn({ path, text }: SourceText): Violation[] {
  if (!path.endsWith('package-lock.json')) return [];
  const line = text.split('\n').findIndex((words) => words.includes('"resolved":'));
  return line < 0 ? [] : [{ path, line: line + 1, what: 'a resolved address' }];
}

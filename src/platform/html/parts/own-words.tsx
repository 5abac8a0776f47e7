import type { Child } from 'hono/jsx';

interface OwnWordsProps {
  /** What the person said, unchanged. */
  readonly words: string;
  /** Whose words, from when, and who confirmed them. */
  readonly source: Child;
  /** Put right since: still there to read, struck through. The source must say so in words as well. */
  readonly struck?: boolean | undefined;
}

/** Somebody's own words: first and larger than what others write. */
export function OwnWords({ words, source, struck }: OwnWordsProps) {
  return (
    <blockquote class="ff-words">
      <p>{struck ? <del>{words}</del> : words}</p>
      <footer>{source}</footer>
    </blockquote>
  );
}

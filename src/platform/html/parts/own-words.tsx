import type { Child } from 'hono/jsx';

interface OwnWordsProps {
  /** What the person said, unchanged. */
  readonly words: string;
  /** Whose words, from when, and who confirmed them. */
  readonly source: Child;
}

/** Somebody's own words: first and larger than what others write. */
export function OwnWords({ words, source }: OwnWordsProps) {
  return (
    <blockquote class="ff-words">
      <p>{words}</p>
      <footer>{source}</footer>
    </blockquote>
  );
}

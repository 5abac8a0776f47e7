import type { Mark } from '../../../../domain/own-file/mark-passages.ts';

/** A note with its marks shown where they stand. */
export function MarkedWords({ words, marks }: { readonly words: string; readonly marks: readonly Mark[] }) {
  const starts = [0, ...marks.map(({ to }) => to)];
  return (
    <blockquote class="ff-words">
      <p>
        {starts.map((start, at) => {
          const mark = marks[at];
          return (
            <>
              {words.slice(start, mark?.from)}
              {mark ? <mark>{mark.text}</mark> : null}
            </>
          );
        })}
      </p>
    </blockquote>
  );
}

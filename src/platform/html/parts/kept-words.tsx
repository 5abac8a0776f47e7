import { htmlTexts } from '../html-texts.ts';
import { pageLanguage } from '../language-context.ts';

interface KeptWordsProps {
  readonly words: readonly string[];
}

/** What somebody was writing on a page that is closed to them now: theirs to copy, and saved nowhere. */
export function KeptWords({ words }: KeptWordsProps) {
  const t = htmlTexts[pageLanguage()].kept;
  if (words.length === 0) return null;
  return (
    <section class="ff-kept" aria-labelledby="kept">
      <h2 id="kept">{t.heading}</h2>
      <p>{t.text}</p>
      {words.map((text) => (
        <label class="form-label">
          {t.label}
          <textarea class="form-input" rows={6} readonly>
            {text}
          </textarea>
        </label>
      ))}
    </section>
  );
}

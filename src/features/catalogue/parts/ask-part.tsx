import { Bullets, Details } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Asking, waysToAsk, wordsWhenFinished } from '../ask.ts';
import { catalogueTexts } from '../catalogue-texts.ts';
import type { Reader } from '../reader.ts';
import type { Sheet } from '../sheet.ts';
import { Part } from './part.tsx';

interface AskPartProps {
  readonly sheet: Sheet;
  /** Whose words stand open; the citizen's where nobody has chosen. */
  readonly who: Reader | undefined;
  readonly language: Language;
}

/** How to ask, for each kind of reader: one open, the others a press away. */
export function AskPart({ sheet, who = 'citizen', language }: AskPartProps) {
  const asking = waysToAsk(sheet, language);
  return (
    <Part id="ask" title={catalogueTexts[language].ask}>
      {asking.length === 0 ? <p>{wordsWhenFinished(sheet, language)}</p> : null}
      <div class="ff-ask">
        {inOrder(asking, who).map(({ reader, title, lines }) => (
          <Details summary={title} open={reader === who}>
            <Bullets items={lines} />
          </Details>
        ))}
      </div>
    </Part>
  );
}

/** The chosen reader's words first. */
function inOrder(asking: readonly Asking[], who: Reader): readonly Asking[] {
  return [...asking.filter(({ reader }) => reader === who), ...asking.filter(({ reader }) => reader !== who)];
}

import { OwnWords, PlainList } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { toldTexts } from './told-texts.ts';
import type { ToldText } from './told-words.ts';

interface ToldViewProps {
  readonly text: ToldText;
  /** The language the text is in, whatever the page's is. */
  readonly language: Language;
}

/** What a company is told, letter by letter: the citizen, the team and the contact at the company see the same. */
export function ToldView({ text: { lines, ownWords }, language }: ToldViewProps) {
  return (
    <div lang={language}>
      <PlainList items={lines} />
      {ownWords === undefined ? null : (
        <OwnWords words={ownWords} source={toldTexts[language].ownWords(lines[0] ?? '').replace(':', '')} />
      )}
    </div>
  );
}

import { Key } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { figureTexts } from '../figure-texts.ts';

/** What the marks of a target line mean. */
export function FigureKey({ language }: { readonly language: Language }) {
  const t = figureTexts[language];
  return (
    <Key
      items={[
        { mark: 'dot', label: t.valueNow },
        { mark: 'band', label: t.limitsKey },
        { mark: 'goal', label: t.targetKey },
      ]}
    />
  );
}

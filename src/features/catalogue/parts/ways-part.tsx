import { Numbered, SideBySide } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { sheetTexts } from '../sheet-texts.ts';
import type { WayIn } from '../ways-in.ts';
import { Part } from './part.tsx';

interface WaysPartProps {
  readonly ways: readonly WayIn[];
  readonly language: Language;
}

/** How one comes in, step by step; where there are several ways, they stand beside each other. */
export function WaysPart({ ways, language }: WaysPartProps) {
  const t = sheetTexts[language];
  const drawn = ways.map(({ title, steps }) => (
    <div>
      {title === undefined ? null : <h3>{title}</h3>}
      <Numbered steps items={steps} />
    </div>
  ));
  return (
    <Part id="way-in" title={t.wayIn}>
      {ways.length > 1 ? <p>{t.waysIn(ways.length)}</p> : null}
      {ways.length > 1 ? <SideBySide>{drawn}</SideBySide> : drawn}
    </Part>
  );
}

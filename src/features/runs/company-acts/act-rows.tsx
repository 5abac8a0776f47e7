import { type RowItem, Rows } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { actAddresses } from './act-addresses.ts';
import type { StandingAct } from './act-history.ts';
import { actTexts } from './act-texts.ts';
import { actText, actTitle } from './act-words.ts';

interface ActRowsProps {
  readonly run: string;
  readonly acts: readonly StandingAct[];
  /** The house whose acts the viewer may put right: her own. */
  readonly house: string;
  /** What else is told of an act. */
  readonly more?: ((act: string) => string) | undefined;
  readonly language: Language;
}

/** Acts, one a row, each with what it said before. */
export function ActRows({ run, acts, house, more, language }: ActRowsProps) {
  const t = actTexts[language];
  const items = acts.map(
    (act): RowItem => ({
      title: actTitle(act, language),
      text: [more?.(act.id), actText(act, language), ...act.before.map((one) => beforeWords(one, language))]
        .filter(Boolean)
        .join(' '),
      action:
        act.organisation === house && !act.takenBack
          ? { href: actAddresses.correct(run, act.kind, act.id), label: t.correct }
          : undefined,
    }),
  );
  return <Rows items={items} />;
}

function beforeWords(act: StandingAct['before'][number], language: Language): string {
  const on = formatDate(act.on, language);
  return actTexts[language].before(actTitle(act, language), on, formatDate(act.recordedOn, language));
}

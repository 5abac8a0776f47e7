import { Facts, PlainList, Section } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatTypedNumber } from '../../../platform/i18n/typed-number.ts';
import { waveAddress } from '../answering-addresses.ts';
import type { AskedHere } from '../asked-here.ts';
import { carriedFiles } from './carried-answers.ts';
import { carryingTexts } from './carrying-texts.ts';

/** A total that came along beside ours. */
export interface BothTotals {
  readonly key: string;
  readonly came: number;
  readonly ours: number | null;
}

interface TotalsProps {
  readonly here: AskedHere;
  readonly totals: readonly BothTotals[];
  readonly language: Language;
}

/** What came with the file beside what is worked out here: both are told, and which one pages count by. */
export function TotalsSection({ here, totals, language }: TotalsProps) {
  const t = carryingTexts[language];
  if (totals.length === 0) return null;
  return (
    <Section id="totals" title={t.totals} spaced>
      <Facts
        items={totals.map(({ key, came, ours }) => ({
          term: here.questionnaire.scores.find((rule) => rule.key === key)?.title[language] ?? key,
          value: inWords(came, ours, language),
        }))}
      />
    </Section>
  );
}

function inWords(came: number, ours: number | null, language: Language): string {
  const t = carryingTexts[language];
  const told = formatTypedNumber(came);
  if (ours === null) return t.noneOfOurs(told);
  return Math.abs(came - ours) > 1e-6 ? t.differs(told, formatTypedNumber(ours)) : t.same(told);
}

interface CarryingProps {
  readonly here: AskedHere;
  readonly isOwn: boolean;
  readonly language: Language;
}

/** The ways to take the answers along. */
export function CarryingSection({ here, isOwn, language }: CarryingProps) {
  const t = carryingTexts[language];
  const at = waveAddress(here.sheet.enrolment, here.wave);
  return (
    <Section id="carry" title={t.title} spaced>
      <p>{isOwn ? t.leadOwn : t.lead}</p>
      <PlainList items={carriedFiles.map((name) => <a href={`${at}/answers/${name}`}>{t.files[name]}</a>)} />
    </Section>
  );
}

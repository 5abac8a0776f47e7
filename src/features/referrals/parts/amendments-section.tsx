import type { Child } from 'hono/jsx';
import type { AskedFact, FactValue } from '../../../domain/referral/fact-value.ts';
import { type RowItem, Rows, Section } from '../../../platform/html/index.ts';
import { formatShortDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { amendTexts } from '../amend-texts.ts';
import type { KeptAmendment, KeptFactAmendment } from '../amendment-queries.ts';
import { factWords } from '../fact-words.ts';
import type { IntakeModel } from '../intake-model.ts';

interface AmendmentsSectionProps {
  readonly amendments: readonly KeptAmendment[];
  readonly model: IntakeModel;
  readonly language: Language;
  /** The page is the citizen's own. */
  readonly own: boolean;
}

/** What was put right after the sending: what it said, what it says, who, when and why. Nothing where nothing was. */
export function AmendmentsSection({ amendments, model, language, own }: AmendmentsSectionProps) {
  const t = amendTexts[language];
  const said = amendments.map((one) => rowOf(one, model, language, own));
  const facts = model.factAmendments.map((one) => factRowOf(one, model, language));
  if (said.length + facts.length === 0) return null;
  return (
    <Section id="amendments" title={t.trail} spaced>
      <Rows items={[...said, ...facts]} />
    </Section>
  );
}

function rowOf(amendment: KeptAmendment, model: IntakeModel, language: Language, own: boolean): RowItem {
  const t = amendTexts[language];
  const by = amendment.by ?? (own ? t.you : t.citizen);
  const { title, before, after } = wordsOf(amendment, model, language);
  return { title, text: told(before, after, amendment.reason, by, amendment, language) };
}

function wordsOf(amendment: KeptAmendment, model: IntakeModel, language: Language) {
  const t = amendTexts[language];
  switch (amendment.part) {
    case 'grounds':
      return { title: t.part.grounds, before: amendment.old, after: amendment.new };
    case 'route': {
      const name = (key: string | null): string =>
        model.intake.routes.find((route) => route.key === key)?.title[language] ?? t.none;
      return { title: t.part.route, before: name(amendment.old), after: name(amendment.new) };
    }
    case 'fact': {
      const words = (value: FactValue | null): string =>
        value === null ? t.none : factWords(value, model.codes, amendment.on, language);
      return {
        title: questionOf(model, amendment.key, language),
        before: words(amendment.old),
        after: words(amendment.new),
      };
    }
  }
}

function factRowOf(amendment: KeptFactAmendment, model: IntakeModel, language: Language): RowItem {
  const t = amendTexts[language];
  const words = (value: FactValue | undefined, on = amendment.on): string =>
    value === undefined ? t.none : factWords(value, model.codes, on, language);
  const before = words(amendment.old, amendment.oldOn);
  return {
    title: questionOf(model, amendment.key, language),
    text: told(before, words(amendment.new), amendment.reason, amendment.by ?? '', amendment, language),
  };
}

function told(
  before: string,
  after: string,
  reason: string | undefined,
  by: string,
  { on }: Pick<KeptAmendment, 'on'>,
  language: Language,
): Child {
  const t = amendTexts[language];
  return (
    <>
      {t.change(ended(before), ended(after))}
      {reason === undefined ? null : <br />}
      {reason === undefined ? null : t.because(ended(reason))}
      <br />
      {t.who(by, formatShortDate(on, language))}
    </>
  );
}

/** Words with the stop that ends them, as others follow. */
function ended(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}

function questionOf({ intake }: IntakeModel, key: string, language: Language): string {
  const asked: readonly AskedFact[] = [...intake.facts, ...intake.notedAtStart];
  return asked.find((fact) => fact.key === key)?.text[language] ?? key;
}

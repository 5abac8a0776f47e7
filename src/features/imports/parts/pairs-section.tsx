import type { ImportRow } from '../../../domain/import/read-row.ts';
import { type Pair, pairKey } from '../../../domain/import/same-person.ts';
import { Button, Choices, Form, SaveRow, Section } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { keepTogether } from '../../../platform/i18n/keep-together.ts';
import { importAddresses } from '../import-addresses.ts';
import { importTexts } from '../import-texts.ts';
import type { ListOnItsWay } from '../list-repository.ts';

interface PairsSectionProps {
  readonly list: ListOnItsWay;
  readonly pairs: readonly Pair[];
  readonly refused: boolean;
  readonly language: Language;
}

/** The pairs that only somebody who knows the people can settle, one question each. */
export function PairsSection({ list, pairs, refused, language }: PairsSectionProps) {
  const t = importTexts[language];
  return (
    <Section id="pairs" title={t.pairsTitle} spaced>
      <p>{t.pairsLead}</p>
      <Form action={importAddresses.check(list.run, list.id)}>
        {pairs.map((pair) => {
          const { why, first, second } = pair;
          const key = pairKey(pair);
          const said = list.said[key];
          const title = (why === 'alike' ? t.alike : t.twoStarts)(first.line, second.line);
          const one =
            why === 'alike' ? t.onePerson(first.line) : t.oneCourse(formatDate(first.startsOn, language));
          return (
            <Choices
              name={`pair-${key}`}
              legend={title}
              hint={[first, second].map((row) => personWords(row, language)).join(' · ')}
              options={[
                { value: 'one', label: one },
                { value: 'two', label: why === 'alike' ? t.twoPeople : t.twoCourses },
              ]}
              value={said}
              error={refused && said === undefined ? t.pairMissing : undefined}
              stacked
            />
          );
        })}
        <SaveRow>
          <Button
            label={t.saveAnswers}
            tone={pairs.every((pair) => list.said[pairKey(pair)]) ? 'secondary' : 'primary'}
          />
        </SaveRow>
      </Form>
    </Section>
  );
}

function personWords({ name, cpr, record, startsOn }: ImportRow, language: Language): string {
  const number = cpr === undefined ? (record ?? '') : `${cpr.slice(0, 6)}\u2011${cpr.slice(6)}`;
  // A number stays on one line, and so does a name.
  return importTexts[language].person(keepTogether(name ?? ''), number, formatDate(startsOn, language));
}

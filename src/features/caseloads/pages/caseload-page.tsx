import {
  EmptyState,
  PageHead,
  Receipt,
  type RowItem,
  Rows,
  Section,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import { formatDayMonth } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { CaseloadCitizen } from '../caseload-queries.ts';
import { caseloadTexts } from '../caseload-texts.ts';

interface CaseloadPageProps {
  readonly frame: Frame;
  readonly house: string;
  readonly citizens: readonly CaseloadCitizen[];
  readonly isDone: boolean;
}

/** A whole caseload by responsible caseworker, those without one first. */
export function CaseloadPage({ frame, house, citizens, isDone }: CaseloadPageProps) {
  const { language } = frame.viewer;
  const t = caseloadTexts[language];
  const uncovered = citizens.filter(isUncovered);
  return (
    <VisitPage frame={frame} title={t.title} place="caseload">
      {isDone && <Receipt {...t.done} />}
      <PageHead title={t.title} lead={t.lead(house)} />
      <SeeLine text={t.see} />
      {citizens.length === 0 && <EmptyState heading={t.none} text={t.noneText} />}
      <Stack>
        {uncovered.length > 0 && (
          <Section id="uncovered" title={t.uncovered} meta={t.count(uncovered.length)}>
            <Rows items={uncovered.map((citizen) => rowOf(citizen, language))} />
            <p class="ff-meta mt-4">{t.uncoveredText}</p>
          </Section>
        )}
        {byCaseworker(citizens).map(([caseworker, theirs], at) => (
          <Section id={`caseworker-${at + 1}`} title={t.of(caseworker)} meta={t.count(theirs.length)}>
            <Rows items={theirs.map((citizen) => rowOf(citizen, language))} />
          </Section>
        ))}
      </Stack>
    </VisitPage>
  );
}

/** Nobody is named, or whoever is has left the house. */
function isUncovered({ now }: CaseloadCitizen): boolean {
  return now === undefined || !now.isEmployed;
}

function byCaseworker(citizens: readonly CaseloadCitizen[]): [string, CaseloadCitizen[]][] {
  const found = new Map<string, [string, CaseloadCitizen[]]>();
  for (const citizen of citizens) {
    if (citizen.now === undefined || isUncovered(citizen)) continue;
    const { account, name } = citizen.now;
    const group = found.get(account);
    if (group === undefined) found.set(account, [name, [citizen]]);
    else group[1].push(citizen);
  }
  return [...found.values()].toSorted(([a], [b]) => a.localeCompare(b, 'da'));
}

function rowOf({ citizen, callName, now, coming, standing }: CaseloadCitizen, language: Language): RowItem {
  const t = caseloadTexts[language];
  const gone = now === undefined || now.isEmployed ? undefined : t.gone(now.name);
  const next = coming && t.from(coming.name, formatDayMonth(coming.from, language));
  return {
    title: callName,
    text: [t.standing[standing], gone, next].filter((part) => part !== undefined).join('. '),
    action: { href: `/citizens/${citizen}/responsible`, label: now === undefined ? t.choose : t.change },
  };
}

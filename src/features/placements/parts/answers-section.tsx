import { type Party, parties } from '../../../domain/placement-agreement/acceptance.ts';
import { type RowItem, Rows, Section } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { placementAddresses } from '../placement-addresses.ts';
import type { Placement } from '../placement-model.ts';
import { placementTexts } from '../placement-texts.ts';
import { wayWords } from './party-words.ts';

interface AnswersSectionProps {
  readonly placement: Placement;
  readonly enrolment: string;
  readonly own: boolean;
  /** Whether the viewer may write down what others said. */
  readonly mayTell: boolean;
  readonly language: Language;
}

/** Who has said yes to the version that stands, and how; and where a yes that came another way is written down. */
export function AnswersSection(props: AnswersSectionProps) {
  const t = placementTexts[props.language];
  return (
    <Section id="answers" title={t.answers}>
      <Rows items={parties.map((party) => rowOf(party, props))} />
    </Section>
  );
}

function rowOf(party: Party, { placement, enrolment, own, mayTell, language }: AnswersSectionProps): RowItem {
  const t = placementTexts[language];
  const title = (own ? t.ownWho : t.who)[party];
  const { now, state } = placement;
  const yes = state.accepted.find((one) => one.party === party);
  if (yes === undefined) {
    const tell = mayTell && party !== 'worker' && !now.takenBack;
    const href = placementAddresses.told(enrolment, now.placement, party);
    return { title, text: t.notYet, action: tell ? { href, label: t.tellYes } : undefined };
  }
  const day = formatDate(yes.on, language);
  const isTold = yes.way === 'paper' || yes.way === 'on_behalf';
  const name = yes.byName ?? (yes.way === 'at_work' ? yes.by : undefined);
  const words = [
    name === undefined ? t.saidYes(day) : t.byName(name, day),
    wayWords(yes.way, own, language),
    isTold && yes.by !== undefined && t.writtenDownBy(yes.by),
    yes.reason,
  ];
  return { title, text: words.filter(Boolean).join(' ') };
}

import {
  Board,
  BoardColumn,
  Card,
  Catalogue,
  DenseCard,
  Flagged,
  ProgressLine,
  Section,
  Stages,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { designSystemTexts } from '../design-system-texts.ts';
import { boardsTexts } from '../texts/boards-texts.ts';
import { Example, nowhere } from './example.tsx';

/** Many at once: boards, the flagged ones, a catalogue, the stages of a way. */
export function BoardsSection({ language }: { readonly language: Language }) {
  const t = designSystemTexts[language];
  const x = boardsTexts[language];
  return (
    <Section id="boards" title={t.boards} spaced>
      <Example title={t.flagged}>
        <Flagged
          items={[
            { href: nowhere, label: 'Egon Kladde', tag: { text: x.late, tone: 'late' } },
            { href: nowhere, label: x.longName, tag: { text: x.soon, tone: 'soon' } },
            { href: nowhere, label: 'Tina Hypotese', tag: { text: x.plain } },
          ]}
        />
      </Example>
      <CardBoard language={language} />
      <DenseBoard language={language} />
      <Example title={t.catalogue}>
        <Catalogue
          items={[
            {
              title: x.ramp,
              href: nowhere,
              text: x.rampText,
              meta: x.rampMeta,
              tag: { text: x.ok, tone: 'ok' },
            },
            { title: x.longName, href: nowhere, text: x.rampText },
          ]}
        />
      </Example>
      <Example title={t.stages}>
        <Stages
          items={[
            { title: x.hear, text: x.hearText },
            { title: x.meet, text: x.meetText },
            { title: x.choose, text: x.chooseText },
            { title: x.agenda, text: x.agendaText },
          ]}
        />
      </Example>
    </Section>
  );
}

function CardBoard({ language }: { readonly language: Language }) {
  const x = boardsTexts[language];
  const waits = [
    { term: x.meeting, value: x.meetingNone, settled: false, icon: 'time' as const },
    { term: x.choice, value: x.choiceWaits, settled: false, icon: 'help' as const },
  ];
  const settled = [
    { term: x.meeting, value: x.meetingHeld, settled: true, icon: 'success' as const },
    { term: x.choice, value: x.choiceYes, settled: true, icon: 'success' as const },
  ];
  return (
    <Example title={designSystemTexts[language].board}>
      <Board columns={3}>
        <BoardColumn title={x.colReferred} count={2} text={x.colText}>
          <Card name="Gry Gætværk" href={nowhere} tag={{ text: x.days3 }} text={x.place} facts={waits} />
          <Card name={x.longName} href={nowhere} tag={{ text: x.soon, tone: 'soon' }} facts={waits} />
        </BoardColumn>
        <BoardColumn title={x.colMet} count={1}>
          <Card name="Ib Ideel" href={nowhere} tag={{ text: x.ok, tone: 'ok' }} facts={settled}>
            <a href={nowhere}>{x.sendBack}</a>
          </Card>
        </BoardColumn>
        <BoardColumn title={x.colDecide} count={0} empty={x.colEmpty} />
      </Board>
    </Example>
  );
}

function DenseBoard({ language }: { readonly language: Language }) {
  const x = boardsTexts[language];
  return (
    <Example title={designSystemTexts[language].dense}>
      <Board columns={3}>
        <BoardColumn dense title={x.week1} count={2}>
          <DenseCard name="Anna Attrap" href={nowhere} place={x.weekNine} next={x.nextThing}>
            <ProgressLine weeks={26} careWeeks={13} week={9} />
          </DenseCard>
          <DenseCard name={x.longName} href={nowhere} place={x.weekNine} tag={{ text: x.late, tone: 'late' }}>
            <ProgressLine weeks={26} careWeeks={13} week={9} />
          </DenseCard>
        </BoardColumn>
        <BoardColumn dense title={x.week14} count={0} empty={x.colEmpty} />
        <BoardColumn dense title={x.care} count={1}>
          <DenseCard name="Poul Vistnok" href={nowhere} place={x.weekThirty} next={x.nextThing}>
            <ProgressLine weeks={26} careWeeks={13} week={30} />
          </DenseCard>
        </BoardColumn>
      </Board>
    </Example>
  );
}

import {
  Bullets,
  Columns,
  DayColumns,
  Details,
  EmptyState,
  Facts,
  GroupLine,
  MoreLink,
  Panel,
  PlainList,
  PostButton,
  Rows,
  Section,
  ShareList,
  Stack,
  StackingTable,
  Table,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatLimits } from '../../../platform/i18n/numbers.ts';
import { designSystemTexts } from '../design-system-texts.ts';
import { listsTexts } from '../texts/lists-texts.ts';
import { Example, nowhere } from './example.tsx';

/** Rows, facts, tables and panels: what most pages are made of. */
export function ListsSection({ language }: { readonly language: Language }) {
  const t = designSystemTexts[language];
  const x = listsTexts[language];
  return (
    <Section id="lists" title={t.lists} more={{ href: nowhere, label: x.edit }} spaced>
      <RowExamples language={language} />
      <Example title={t.empty}>
        <EmptyState
          heading={x.emptyHead}
          text={x.emptyText}
          action={{ href: nowhere, label: x.emptyAction }}
        />
        <EmptyState heading={x.emptyHead} text={x.emptyText} />
      </Example>
      <FactExamples language={language} />
      <TableExamples language={language} />
      <Example title={t.shareList}>
        <ShareList
          action={nowhere}
          name="share"
          button={x.takeBack}
          items={[
            { title: x.shareTitle, text: x.shareText, value: '1' },
            { title: x.sharedNo, text: x.sharedNoText },
          ]}
        />
      </Example>
      <Example title={t.plainList}>
        <PlainList items={[x.seenToday, x.seenBefore]} />
        <Bullets items={[x.seenToday, x.seenBefore]} />
        <MoreLink href={nowhere} label={x.all} />
      </Example>
      <Panels language={language} />
    </Section>
  );
}

function RowExamples({ language }: { readonly language: Language }) {
  const x = listsTexts[language];
  return (
    <Example title={designSystemTexts[language].rows}>
      <GroupLine title={x.groupNow} />
      <Rows
        level={4}
        items={[
          {
            title: 'Gry Påfund',
            tag: { text: x.late, tone: 'late' },
            text: x.rowLate,
            action: { href: nowhere, label: x.answer },
          },
          {
            title: 'Bo Prøvesen',
            tag: { text: x.soon, tone: 'soon' },
            text: x.rowSoon,
            action: { href: nowhere, label: x.plan },
          },
          { title: x.longName, text: x.rowLong, action: { href: nowhere, label: x.answer } },
        ]}
      />
      <GroupLine title={x.groupSoon} />
      <Rows
        level={4}
        items={[
          { title: 'Rita Opdigt', end: <PostButton action={nowhere} label={x.takeBack} /> },
          { title: 'Finn Fiktiv', text: x.rowSoon, below: <p class="ff-meta">{x.rowBelow}</p> },
        ]}
      />
    </Example>
  );
}

function FactExamples({ language }: { readonly language: Language }) {
  const t = designSystemTexts[language];
  const x = listsTexts[language];
  const facts = [
    { term: x.nowTerm, value: x.placement },
    { term: x.wishTerm, value: x.wish },
  ];
  const change = (about: string) => ({ href: nowhere, label: x.change, about });
  return (
    <>
      <Example title={t.facts}>
        <Facts items={facts} />
        <br />
        <Facts wide items={facts} />
      </Example>
      <Example title={t.check}>
        <Facts wide items={facts.map((fact) => ({ ...fact, change: change(fact.term) }))} />
      </Example>
    </>
  );
}

function TableExamples({ language }: { readonly language: Language }) {
  const t = designSystemTexts[language];
  const x = listsTexts[language];
  const answers = {
    columns: [{ label: x.weekWord }, { label: x.answerWord, numeric: true }],
    rows: [['1', '3']],
  };
  return (
    <>
      <Example title={t.table}>
        <Table caption={x.tableCaption} {...answers} />
        <StackingTable caption={x.tableCaption} captionHidden {...answers} />
        <br />
        <Table
          scrolls
          caption={x.wideCaption}
          columns={[
            { label: x.goalWord },
            { label: 'n/N', numeric: true },
            { label: x.limitsWord, numeric: true },
          ]}
          rows={[[x.placement, '17/98', formatLimits(0.11, 0.26, language)]]}
        />
      </Example>
      <Example title={t.folded}>
        <Details summary={t.showTable}>
          <Table caption={x.tableCaption} captionHidden {...answers} />
        </Details>
        <Details summary={t.openExample} open>
          <p>{x.rowLong}</p>
        </Details>
      </Example>
    </>
  );
}

function Panels({ language }: { readonly language: Language }) {
  const x = listsTexts[language];
  return (
    <Example title={designSystemTexts[language].columns}>
      <Columns>
        <Stack>
          <p>{x.rowLong}</p>
          <Panel>
            <p>{x.placement}</p>
          </Panel>
        </Stack>
        <Panel soft>
          <h4 class="ff-label">{x.next}</h4>
          <p>{x.nextText}</p>
          <MoreLink href={nowhere} label={x.move} />
        </Panel>
      </Columns>
      <DayColumns today={<p>{x.nextText}</p>} waits={<p>{x.rowLong}</p>} rest={<p>{x.placement}</p>} />
    </Example>
  );
}

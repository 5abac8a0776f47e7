import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { repeats } from '../../../domain/own-file/request-clock.ts';
import {
  BackLink,
  EmptyState,
  PageHead,
  PlainList,
  Receipt,
  Section,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { ReadableGroup } from '../extract/readable-file.ts';
import { ownFileTexts } from '../own-file-texts.ts';
import { AskButton } from '../parts/ask-button.tsx';
import { FileGroupsView, sectionId } from '../parts/file-groups-view.tsx';
import { RequestsSection } from '../parts/requests-section.tsx';
import type { OwnRequest } from '../request-queries.ts';
import { requestState } from '../request-state.ts';

/** One authority's record, in words. */
export interface ReadableRecord {
  readonly citizen: string;
  readonly authority: string;
  readonly groups: readonly ReadableGroup[];
}

export interface OwnFileModel {
  readonly records: readonly ReadableRecord[];
  readonly requests: readonly OwnRequest[];
  readonly today: PlainDate;
  readonly justAsked: boolean;
}

/** Everything kept about the citizen, to read, print and save; and what became of the rest. */
export function OwnFilePage({ frame, model }: { readonly frame: Frame; readonly model: OwnFileModel }) {
  const { language } = frame.viewer;
  const t = ownFileTexts[language];
  const { records, requests, today } = model;
  const mayAsk = records.filter(
    ({ citizen }) => !requests.some((one) => one.citizen === citizen && repeats(requestState(one), today)),
  );
  return (
    <VisitPage frame={frame} title={t.title} place="my-page">
      {model.justAsked ? <Receipt heading={t.asked} text={t.askedText} /> : null}
      <BackLink href="/my-page" label={t.back} />
      <PageHead title={t.title} lead={t.lead} />
      {mayAsk.length === 0 ? null : (
        <AskButton records={mayAsk.map(({ citizen }) => citizen)} language={language} tone="primary" />
      )}
      <Stack>
        <RequestsSection requests={requests} today={today} language={language} />
        <Section id="save" title={t.save} spaced>
          <PlainList items={downloads(language)} />
          <p>{`${t.saveText} ${t.codesNote}`}</p>
        </Section>
        {records.length === 0 ? <EmptyState heading={t.empty} text={t.emptyText} /> : null}
        {records.map((record, at) => (
          <RecordView record={record} id={String(at + 1)} among={records.length} frame={frame} />
        ))}
      </Stack>
      <SeeLine text={t.see} why={{ href: '/my-page/who-sees-what', label: t.seeWhy }} />
    </VisitPage>
  );
}

function downloads(language: Frame['viewer']['language']) {
  const t = ownFileTexts[language];
  return [
    <a class="ff-tap" href="/my-page/own-file/page">
      {t.savePage}
    </a>,
    <a class="ff-tap" href="/my-page/own-file/data">
      {t.saveData}
    </a>,
  ];
}

interface RecordViewProps {
  readonly record: ReadableRecord;
  readonly id: string;
  readonly among: number;
  readonly frame: Frame;
}

function RecordView({ record, id, among, frame }: RecordViewProps) {
  const t = ownFileTexts[frame.viewer.language];
  const contents = record.groups.map(({ group, title }) => (
    <a class="ff-tap" href={`#${sectionId(id, group)}`}>
      {title}
    </a>
  ));
  return (
    <>
      {among > 1 ? <h2>{t.keptBy(record.authority)}</h2> : null}
      <Section id={`contents-${id}`} title={t.contents} spaced>
        <PlainList items={contents} />
      </Section>
      <FileGroupsView groups={record.groups} id={id} />
    </>
  );
}

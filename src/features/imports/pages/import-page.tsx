import {
  Alert,
  BackLink,
  Facts,
  MoreLink,
  PageHead,
  PostButton,
  Section,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import { formatNumber } from '../../../platform/i18n/numbers.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { runAddresses } from '../../runs/index.ts';
import { importAddresses } from '../import-addresses.ts';
import type { Import } from '../import-queries.ts';
import type { UndoRefusal } from '../import-repository.ts';
import { importTexts } from '../import-texts.ts';

interface ImportModel {
  readonly run: string;
  readonly found: Import;
  readonly leads: boolean;
  readonly done: 'read-in' | 'taken-back' | undefined;
  readonly refused: UndoRefusal | undefined;
}

/** A list that was read in: how much it brought, and the way to take it back. */
export function ImportPage({ frame, model }: { readonly frame: Frame; readonly model: ImportModel }) {
  const { language } = frame.viewer;
  const t = importTexts[language];
  const { run, found, leads, done, refused } = model;
  const { undoneOn } = found;
  const told =
    found.responses > 0
      ? (['lines', 'responses'] as const)
      : (['lines', 'people', 'courses', 'endings', 'facts'] as const);
  return (
    <VisitPage frame={frame} title={found.source} place="imports">
      <BackLink href={importAddresses.lists(run)} label={t.toLists} />
      <PageHead
        title={found.source}
        subtitle={found.authorityName}
        meta={[t.row(t.lines(found.lines), formatDate(found.on, language))]}
      />
      <SeeLine text={t.see} />
      {done === 'read-in' && undoneOn === undefined ? (
        <Alert tone="success" heading={t.done} text={t.doneText} />
      ) : null}
      {undoneOn === undefined ? null : <Alert tone="info" heading={t.taken} text={t.takenText} />}
      {refused && undoneOn === undefined ? (
        <Alert tone="warning" heading={t.notUndone} text={t.undoRefusals[refused]} />
      ) : null}
      <Stack>
        <Section id="brought" title={t.broughtTitle} spaced>
          <Facts
            wide
            items={told.map((name) => ({ term: t.counts[name], value: formatNumber(found[name], language) }))}
          />
          {leads ? <MoreLink href={runAddresses.run(run)} label={t.toRun} /> : null}
        </Section>
        {undoneOn === undefined ? (
          <Section id="undo" title={t.undoTitle} spaced>
            <p>{t.undoText}</p>
            <PostButton action={importAddresses.undo(run, found.id)} label={t.undo} />
          </Section>
        ) : null}
      </Stack>
    </VisitPage>
  );
}

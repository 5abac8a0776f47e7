import { whoReads } from '../../../domain/person/who-reads.ts';
import {
  BackLink,
  Button,
  ErrorSummary,
  Form,
  PageHead,
  SaveRow,
  SeeLine,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { nameCircles } from '../../people/index.ts';
import type { PapersRefusal } from '../commands/send-papers.ts';
import { handoverFields, type TypedHandover } from '../forms/handover-form.ts';
import type { HandoverGround, KeptPaper } from '../handover-queries.ts';
import { handoverTexts } from '../handover-texts.ts';
import { PapersFields } from './handover-page.tsx';

interface PapersPageProps {
  readonly frame: Frame;
  readonly ground: HandoverGround;
  readonly papers: readonly KeptPaper[];
  readonly typed: TypedHandover;
  readonly refusal?: PapersRefusal | undefined;
}

/** Ticks papers that were sent after the case went over. */
export function PapersPage({ frame, ground, papers, typed, refusal }: PapersPageProps) {
  const { language } = frame.viewer;
  const t = handoverTexts[language];
  const isAtPapers = refusal === 'no-paper-chosen' || refusal === 'not-with-programme';
  const field = isAtPapers ? handoverFields.papers : handoverFields.sentOn;
  const text = refusal && t.refusals[refusal];
  const readers = whoReads('eligibility_fact', { undecided: false, hasTeam: true });
  return (
    <VisitPage frame={frame} title={t.papersTitle} place="referrals" refused={refusal !== undefined}>
      <BackLink href={`/referrals/${ground.referral}`} label={t.back} />
      <PageHead title={t.papersTitle} subtitle={ground.head.callName} />
      <ErrorSummary
        heading={t.papersNotSaved}
        text={t.nothingLost}
        errors={text === undefined ? [] : [{ field, text }]}
      />
      <SeeLine text={t.see(nameCircles(readers, language))} />
      <Form action={frame.path} hidden={{ [handoverFields.id]: typed.id }}>
        <PapersFields
          ground={ground}
          typed={typed}
          language={language}
          except={papers.map(({ key }) => key)}
          papersError={isAtPapers ? text : undefined}
          sentOnError={isAtPapers ? undefined : text}
        />
        <SaveRow>
          <Button label={t.papersSave} />
        </SaveRow>
      </Form>
    </VisitPage>
  );
}

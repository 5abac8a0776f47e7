import type { EditionDocument } from '../../../domain/report/edition-document.ts';
import type { MadeAgain } from '../../../domain/report/made-again.ts';
import {
  Alert,
  BackLink,
  PageHead,
  Panel,
  PostButton,
  Receipt,
  SeeLine,
  Tag,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { SealRefusal } from '../commands/seal-edition.ts';
import { editionTexts } from '../edition-texts.ts';
import { EditionView } from '../parts/edition-view.tsx';
import { FilesLine } from '../parts/files-line.tsx';
import { reportAddresses } from '../report-addresses.ts';
import { reportTexts } from '../report-texts.ts';
import type { Proposal } from '../told-report.ts';

export interface EditionModel {
  readonly proposal: Proposal & { readonly digest: string };
  readonly edition: EditionDocument;
  /** What came of counting again; only who may count learns it. */
  readonly again: MadeAgain | undefined;
  readonly maySeal: boolean;
  readonly isOwn: boolean;
  readonly offersPdf: boolean;
  readonly done: 'sealed' | 'proposed' | undefined;
  readonly refused: Exclude<SealRefusal, 'no-such-edition'> | undefined;
}

/** An edition for those who made it: whether it is sealed, whether it can be made again, and what stands in it. */
export function EditionPage({ frame, model }: { readonly frame: Frame; readonly model: EditionModel }) {
  const { language } = frame.viewer;
  const { proposal, edition, offersPdf } = model;
  const t = editionTexts[language];
  const address = reportAddresses.edition(proposal.run, proposal.id);
  return (
    <VisitPage frame={frame} title={reportTexts[language].edition.title} place="reports">
      <BackLink href={reportAddresses.reports(proposal.run)} label={reportTexts[language].title} />
      <PageHead
        title={edition.run.name}
        subtitle={t.to(edition.recipient)}
        meta={[<Standing model={model} language={language} />]}
      />
      <Said model={model} language={language} />
      <SeeLine text={reportTexts[language].see} />
      <Sealing model={model} language={language} />
      <FilesLine at={address} language={language} offersPdf={offersPdf} />
      <EditionView edition={edition} language={language} />
      <p class="ff-meta mt-6">{`${t.mark}: ${t.markText(proposal.digest.slice(0, 16))}`}</p>
    </VisitPage>
  );
}

interface PartProps {
  readonly model: EditionModel;
  readonly language: Frame['viewer']['language'];
}

function Standing({ model: { proposal }, language }: PartProps) {
  const t = reportTexts[language];
  if (proposal.sealedOn === undefined)
    return <Tag text={proposal.isOutdated ? t.outdated : t.waits} tone="soon" />;
  return <Tag text={t.sealedOn(formatDate(proposal.sealedOn, language))} tone="ok" />;
}

/** What has just happened, and what came of counting again. */
function Said({ model: { done, refused, again, edition }, language }: PartProps) {
  const t = reportTexts[language].edition;
  return (
    <>
      {done === 'sealed' ? <Receipt heading={t.sealed} text={t.sealedText(edition.recipient)} /> : null}
      {done === 'proposed' ? <Receipt heading={t.proposed} text={t.proposedText} /> : null}
      {refused === undefined ? null : (
        <Alert tone="warning" heading={t.refused[refused]} text={t.refusedText[refused]} />
      )}
      {again === undefined || again === 'equal' ? null : (
        <Alert tone={again === 'erased' ? 'info' : 'error'} heading={t.madeAgain} text={t.again[again]} />
      )}
      {again === 'equal' ? <p class="ff-meta">{t.again.equal}</p> : null}
    </>
  );
}

function Sealing({ model: { proposal, maySeal, isOwn }, language }: PartProps) {
  const t = reportTexts[language].edition;
  if (!maySeal || isOwn || proposal.sealedOn !== undefined || proposal.isOutdated) return null;
  return (
    <Panel>
      <p>{t.sealText}</p>
      <PostButton action={reportAddresses.seal(proposal.run, proposal.id)} label={t.seal} tone="primary" />
    </Panel>
  );
}

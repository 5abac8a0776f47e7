import { BackLink, EmptyState, PageHead } from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { journalTexts } from '../journal-texts.ts';

/** To whoever is named to read a journal in which nothing stands that is hers to read: it names nobody. */
export function NothingToReadPage({ frame }: { readonly frame: Frame }) {
  const t = journalTexts[frame.viewer.language];
  return (
    <VisitPage frame={frame} title={t.title} place="my-day">
      <BackLink href="/my-day" label={t.backToDay} />
      <PageHead title={t.title} />
      <EmptyState heading={t.nothingToRead} text={t.nothingToReadText} />
    </VisitPage>
  );
}

import { EmptyState, PageHead } from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { boardTexts } from '../board-texts.ts';

/** For whoever is on no team: what would be here, and how it comes. */
export function NoBoardPage({ frame }: { readonly frame: Frame }) {
  const t = boardTexts[frame.viewer.language];
  return (
    <VisitPage frame={frame} title={t.title} place="team-board">
      <PageHead title={t.title} />
      <EmptyState heading={t.noBoard} text={t.noBoardText} />
    </VisitPage>
  );
}

import { KeptWords, PageHead } from '../../platform/html/index.ts';
import { type PageReply, page } from '../../platform/http/reply.ts';
import type { Visit } from '../access/index.ts';
import { MissingWords } from './missing-words.tsx';
import { pageFrameTexts } from './page-frame-texts.ts';
import { homeOf, VisitPage } from './visit-page.tsx';

/**
 * One page for what does not exist and for what is not the viewer's to see. Whoever was writing when it closed gets
 * the words back.
 */
export function missingReply(visit: Visit, written: readonly string[] = []): PageReply {
  const t = pageFrameTexts[visit.language];
  // Where the one form itself would be that somebody was lent.
  const isClosedForm = visit.viewer.as === 'link' && visit.path === homeOf(visit.viewer);
  const closed =
    visit.viewer.as === 'link' && visit.viewer.opens === 'agreement'
      ? { title: t.agreementClosed, text: t.agreementClosedText }
      : { title: t.formClosed, text: t.formClosedText };
  return page(() => (
    <VisitPage frame={visit} title={isClosedForm ? closed.title : t.missingTitle}>
      {isClosedForm ? (
        <PageHead title={closed.title} lead={closed.text} />
      ) : (
        <MissingWords language={visit.language} />
      )}
      <KeptWords words={written} />
    </VisitPage>
  ));
}

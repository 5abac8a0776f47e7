import { KeptWords, PageHead } from '../../platform/html/index.ts';
import { type PageReply, page } from '../../platform/http/reply.ts';
import type { Visit } from '../access/index.ts';
import { MissingWords } from './missing-words.tsx';
import { pageFrameTexts } from './page-frame-texts.ts';
import { homes, VisitPage } from './visit-page.tsx';

/**
 * One page for what does not exist and for what is not the viewer's to see. Whoever was writing when it closed gets
 * the words back.
 */
export function missingReply(visit: Visit, written: readonly string[] = []): PageReply {
  const t = pageFrameTexts[visit.language];
  // Where the one form itself would be that somebody was lent.
  const isClosedForm = visit.viewer.as === 'link' && visit.path === homes.link;
  return page(() => (
    <VisitPage frame={visit} title={isClosedForm ? t.formClosed : t.missingTitle}>
      {isClosedForm ? (
        <PageHead title={t.formClosed} lead={t.formClosedText} />
      ) : (
        <MissingWords language={visit.language} />
      )}
      <KeptWords words={written} />
    </VisitPage>
  ));
}

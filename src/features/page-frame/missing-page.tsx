import { KeptWords } from '../../platform/html/index.ts';
import { type PageReply, page } from '../../platform/http/reply.ts';
import type { Visit } from '../access/index.ts';
import { MissingWords } from './missing-words.tsx';
import { pageFrameTexts } from './page-frame-texts.ts';
import { VisitPage } from './visit-page.tsx';

/**
 * One page for what does not exist and for what is not the viewer's to see. Whoever was writing when it closed gets
 * the words back.
 */
export function missingReply(visit: Visit, written: readonly string[] = []): PageReply {
  return page(() => (
    <VisitPage frame={visit} title={pageFrameTexts[visit.language].missingTitle}>
      <MissingWords language={visit.language} />
      <KeptWords words={written} />
    </VisitPage>
  ));
}

import { PageHead } from '../../../platform/html/index.ts';
import { cataloguePath } from '../../page-frame/index.ts';
import { catalogueTexts } from '../catalogue-texts.ts';
import { PublicFrame, type PublicReading } from '../parts/public-frame.tsx';

/** One page for a run that does not exist and for one that is not public. */
export function NoSuchPage({ reading }: { readonly reading: PublicReading }) {
  const t = catalogueTexts[reading.language];
  return (
    <PublicFrame reading={reading} title={t.missingTitle}>
      <PageHead title={t.missingTitle} lead={t.missingText} />
      <p>
        <a href={cataloguePath}>{t.all}</a>
      </p>
    </PublicFrame>
  );
}

import type { AskedWave } from '../../../../domain/questionnaire/course-waves.ts';
import type { Respondent } from '../../../../domain/questionnaire/questionnaire.ts';
import { MoreLink, PostButton } from '../../../../platform/html/index.ts';
import { formatDayMonth } from '../../../../platform/i18n/dates.ts';
import type { Viewer } from '../../../access/index.ts';
import type { OpenLink } from '../answer-link-queries.ts';
import { lendingTexts } from '../lending-texts.ts';

/** The link that is out to a form, if there is one. */
export function openLinkOf({ asking, days }: AskedWave, links: readonly OpenLink[]): OpenLink | undefined {
  return links.find((one) => one.asking === asking.id && one.nth === days.nth);
}

interface LendingWaysProps {
  readonly at: string;
  readonly side: Respondent;
  readonly open: OpenLink | undefined;
  readonly viewer: Pick<Viewer, 'as' | 'language'>;
}

/** The ways to lend a form: a link to a phone, and – to staff – the screen at hand; and what is out already. */
export function LendingWays({ at, side, open, viewer }: LendingWaysProps) {
  const t = lendingTexts[viewer.language];
  return (
    <>
      {viewer.as === 'employee' && side === 'citizen' && <MoreLink href={`${at}/lend`} label={t.lendTitle} />}
      <MoreLink
        href={`${at}/link`}
        label={side === 'citizen' ? (open ? t.newLink : t.makeLink) : open ? t.newLink : t.linkFor[side]}
      />
      {open && (
        <>
          <p class="ff-meta">{t.out(formatDayMonth(open.lastDay, viewer.language))}</p>
          <PostButton action={`${at}/link/stop`} label={t.stop} tone="plain" />
        </>
      )}
    </>
  );
}

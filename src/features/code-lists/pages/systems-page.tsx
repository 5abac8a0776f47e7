import { EmptyState, PageHead, Rows, Section } from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { systemAddress } from '../code-list-addresses.ts';
import type { SystemInList } from '../code-list-queries.ts';
import { codeListTexts } from '../code-list-texts.ts';

interface SystemsPageProps {
  readonly frame: Frame;
  readonly systems: readonly SystemInList[];
}

/** Every list there is, and how much of it somebody must still look up. */
export function SystemsPage({ frame, systems }: SystemsPageProps) {
  const t = codeListTexts[frame.viewer.language];
  return (
    <VisitPage frame={frame} title={t.title} place="code-lists">
      <PageHead title={t.title} lead={t.lead} />
      {systems.length === 0 ? (
        <EmptyState heading={t.none} text={t.noneText} />
      ) : (
        <Section id="lists" title={t.lists}>
          <Rows
            items={systems.map(({ key, title, valid, toVerify }) => ({
              title: <a href={systemAddress(key)}>{title}</a>,
              tag:
                toVerify === 0
                  ? { text: t.allRead, tone: 'ok' }
                  : { text: t.toVerify(toVerify), tone: 'soon' },
              text: t.validToday(valid),
            }))}
          />
        </Section>
      )}
    </VisitPage>
  );
}

import { whoReads } from '../../../domain/person/who-reads.ts';
import { Alert, BackLink, Facts, PageHead, SeeLine } from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { nameCircles } from '../name-circles.ts';
import type { RevealedNumber } from '../people-queries.ts';
import { peopleTexts } from '../people-texts.ts';

interface NumberPageProps {
  readonly frame: Frame;
  readonly revealed: RevealedNumber;
  readonly back: string;
}

/** One person's whole number and nothing else; the page is not kept by the browser. */
export function NumberPage({ frame, revealed: { head, number }, back }: NumberPageProps) {
  const { language } = frame.viewer;
  const t = peopleTexts[language];
  const readers = nameCircles(whoReads('identity', { undecided: true, hasTeam: true }), language);
  return (
    <VisitPage frame={{ ...frame, path: back }} title={t.numberTitle}>
      <BackLink href={back} label={t.back} />
      <PageHead title={t.numberTitle} lead={t.noted} />
      {head.warns && <Alert tone="warning" heading={t.warning.heading} text={t.warning.text} />}
      <Facts
        items={[
          { term: t.name, value: head.fullName ?? head.callName },
          { term: t.number, value: <span class="ff-big ff-nowrap">{number}</span> },
        ]}
      />
      <SeeLine text={t.seeNumber(readers)} />
    </VisitPage>
  );
}

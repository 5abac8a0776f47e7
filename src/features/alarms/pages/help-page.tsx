import { Bullets, MoreLink, PageHead, Section } from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { alarmTexts } from '../alarm-texts.ts';
import type { Rota } from '../rota-repository.ts';

/** Shown at once to somebody whose answer must be acted upon: who calls, and where there is help now. */
export function HelpPage({
  frame,
  rota,
  on,
}: {
  readonly frame: Frame;
  readonly rota: Rota | undefined;
  /** Where to go on to; nowhere for somebody who was lent the one form. */
  readonly on: string | undefined;
}) {
  const { language } = frame.viewer;
  const t = alarmTexts[language].help;
  return (
    <VisitPage frame={frame} title={t.now} place={frame.viewer.as === 'citizen' ? 'my-page' : undefined}>
      <PageHead title={t.title} lead={t.lead} />
      {rota && (
        <>
          <div class="ff-big">{t.who(rota.answersName)}</div>
          <p>{t.hours(rota.hours)}</p>
        </>
      )}
      <Section id="help" title={t.now}>
        <Bullets items={[t.emergency, t.lifeline, t.doctor]} />
      </Section>
      {on && <MoreLink href={on} label={t.on} />}
    </VisitPage>
  );
}

import { BackLink, Columns, PageHead, Receipt, SeeLine, Stack } from '../../../platform/html/index.ts';
import { AppointmentReceipt, type AppointmentsModel, AppointmentsSection } from '../../appointments/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { runNameIn } from '../../programmes/index.ts';
import { beginTexts } from '../begin/begin-texts.ts';
import { setUpTexts } from '../set-up/set-up-texts.ts';
import {
  type AboutPartProps,
  BasicsPart,
  ContactPart,
  FundingPart,
  HoursPart,
  PartiesPart,
  PlacesPart,
  TargetsPart,
} from './about-parts.tsx';
import { aboutTexts } from './about-texts.ts';
import { placeOfRun } from './place-of-run.ts';

/** What the viewer sees of the run besides what everybody does. */
export interface AboutSight {
  readonly money: boolean;
  readonly targets: boolean;
}

interface AboutPageProps {
  readonly frame: Frame;
  readonly model: Omit<AboutPartProps, 'language'> & {
    readonly sight: AboutSight;
    readonly back: string;
    readonly done: 'saved' | 'begun' | 'named' | 'ended' | undefined;
    readonly named: AppointmentsModel;
  };
}

/** Everything about a run but its figures, each part with the way to change it for whoever may. */
export function AboutPage({ frame, model }: AboutPageProps) {
  const { language } = frame.viewer;
  const { sight, back, done, named, ...rest } = model;
  const t = aboutTexts[language];
  const part = { ...rest, language };
  const name = runNameIn(model.about.basics.name, model.about.definition, language);
  return (
    <VisitPage frame={frame} title={t.title} place={placeOfRun(frame.viewer, model.about.id)}>
      <BackLink href={back} label={t.back} />
      <PageHead title={name} subtitle={t.title} />
      {done === 'saved' ? <Receipt heading={setUpTexts[language].saved} /> : null}
      {done === 'begun' ? (
        <Receipt heading={beginTexts[language].done} text={beginTexts[language].doneText} />
      ) : null}
      {done === 'named' || done === 'ended' ? <AppointmentReceipt done={done} language={language} /> : null}
      <SeeLine text={t.see} />
      <Columns>
        <Stack>
          <BasicsPart {...part} />
          {sight.targets ? <TargetsPart {...part} /> : null}
          {sight.money ? <FundingPart {...part} /> : null}
          {sight.money ? <HoursPart {...part} /> : null}
        </Stack>
        <Stack>
          <AppointmentsSection model={named} language={language} />
          <ContactPart {...part} />
          <PartiesPart {...part} />
          <PlacesPart {...part} />
        </Stack>
      </Columns>
    </VisitPage>
  );
}

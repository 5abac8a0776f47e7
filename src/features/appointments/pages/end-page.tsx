import type { EndRefusal } from '../../../domain/run/appointment.ts';
import {
  BackLink,
  Button,
  Columns,
  DateField,
  Details,
  ErrorSummary,
  Form,
  PageHead,
  Panel,
  PostButton,
  SaveRow,
  Stack,
} from '../../../platform/html/index.ts';
import { type Frame, type Place, VisitPage } from '../../page-frame/index.ts';
import type { NamedAppointment } from '../appointment-queries.ts';
import { appointmentTexts } from '../appointment-texts.ts';
import { appointmentWords } from '../appointment-words.ts';

export interface EndPageProps {
  readonly frame: Frame;
  readonly run: string;
  readonly runName: string;
  readonly place: Place | undefined;
  readonly appointment: NamedAppointment;
  readonly lastDay: string;
  readonly refusal?: EndRefusal | undefined;
}

/** Gives an appointment its last day, or ends it at once. */
export function EndPage({ frame, run, runName, place, appointment, lastDay, refusal }: EndPageProps) {
  const { language } = frame.viewer;
  const t = appointmentTexts[language];
  const errors = refusal === undefined ? [] : [{ field: 'last-day', text: t.refusals[refusal] }];
  const address = `/runs/${run}/appointments/${appointment.id}/end`;
  return (
    <VisitPage frame={frame} title={t.endTitle} place={place} refused={errors.length > 0}>
      <BackLink href={`/runs/${run}/about`} label={runName} />
      <PageHead title={appointment.name} subtitle={t.endTitle} lead={t.endLead(appointment.name)} />
      <ErrorSummary heading={t.notEnded} text={t.nothingLost} errors={errors} />
      <Columns>
        <Stack>
          <Form action={address}>
            <DateField
              name="last-day"
              label={t.lastDay}
              hint={t.dateHint}
              value={lastDay}
              error={refusal && t.refusals[refusal]}
            />
            <SaveRow>
              <Button label={t.endSave} />
            </SaveRow>
          </Form>
          <Details summary={t.atOnceTitle}>
            <p>{t.atOnceText}</p>
            <PostButton action={address} label={t.atOnce} hidden={{ 'at-once': 'yes' }} />
          </Details>
        </Stack>
        <Panel id="standing" title={t.parts[appointment.part]} soft aside>
          <p>{appointmentWords(appointment, language)}</p>
        </Panel>
      </Columns>
    </VisitPage>
  );
}

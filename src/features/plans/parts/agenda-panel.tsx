import { longestPoint } from '../../../domain/plan/settle-words.ts';
import {
  Button,
  Form,
  MoreLink,
  Panel,
  PlainList,
  PostButton,
  TextField,
} from '../../../platform/html/index.ts';
import { planFormTexts } from '../plan-form-texts.ts';
import type { Plan } from '../plan-model.ts';
import { planTexts } from '../plan-texts.ts';
import { dayIn, sideIn, type Voice } from '../voice.ts';

/** A point that is being written. */
export interface PointForm {
  readonly action: string;
  readonly id: string;
  readonly typed: string;
  readonly error: string | undefined;
}

interface AgendaPanelProps {
  readonly id: string;
  readonly plan: Plan;
  readonly voice: Voice;
  /** Absent where the viewer only reads. */
  readonly form: PointForm | undefined;
  readonly more?: { readonly href: string; readonly label: string } | undefined;
}

/** What the citizen wants to talk about next time, and the line to put something more on the list. */
export function AgendaPanel({ id, plan, voice, form, more }: AgendaPanelProps) {
  const t = planTexts[voice.language];
  const open = plan.points.filter(({ standing }) => standing === 'open');
  const f = planFormTexts[voice.language];
  const side = voice.own ? f.own : f.staff;
  return (
    <Panel id={id} title={voice.own ? t.you.agenda : t.agenda(voice.callName)} soft>
      {open.length === 0 ? <p class="ff-meta">{voice.own ? t.you.noPoints : t.noPoints}</p> : null}
      {open.length === 0 ? null : (
        <PlainList
          items={open.map((point) => (
            <>
              <div>{point.words}</div>
              {voice.own && point.change.side === 'citizen' ? null : (
                <span class="ff-meta">{`${sideIn(voice, point.change)}, ${dayIn(voice, point.change.on)}`}</span>
              )}
              {form === undefined ? null : (
                <PostButton
                  action={form.action}
                  label={side.done}
                  about={point.words}
                  tone="plain"
                  hidden={{ settled: point.id }}
                />
              )}
            </>
          ))}
        />
      )}
      {form === undefined ? null : (
        <Form action={form.action} hidden={{ point: form.id }}>
          <TextField
            name="words"
            id={`${id}-words`}
            label={side.point}
            value={form.typed}
            error={form.error}
            maxlength={longestPoint}
          />
          <Button label={side.addPoint} tone="secondary" />
        </Form>
      )}
      {more ? <MoreLink {...more} /> : null}
    </Panel>
  );
}

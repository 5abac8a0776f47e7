import type { Child } from 'hono/jsx';
import type { OrganisationId } from '../../../domain/kernel/ids.ts';
import { BackLink, PageHead, SeeLine, type SummaryError } from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { cardTexts } from '../card-texts.ts';
import { companyAddresses } from '../company-addresses.ts';
import type { RegisteredWorkplace } from '../company-queries.ts';
import type { TypedRow } from '../forms/row-form.ts';
import { RowForm } from '../forms/row-form-frame.tsx';
import { cardReaders } from '../see-card.ts';

export interface CardFormModel {
  readonly house: OrganisationId;
  readonly houseName: string;
  readonly workplace: RegisteredWorkplace;
}

interface CardFormProps {
  readonly frame: Frame;
  readonly model: CardFormModel;
  readonly title: string;
  readonly lead: string;
  readonly typed: TypedRow;
  readonly errors: readonly SummaryError[];
  /** Somebody else put the same row right first. */
  readonly conflict?: boolean | undefined;
  /** What it means that nothing is to stand in the row's place; absent where a row cannot be taken away. */
  readonly takeBack?: string | undefined;
  readonly button?: string | undefined;
  readonly children?: Child;
}

/** The frame of every short form of a card: where it belongs, what was refused, and who will read it. */
export function CardFormPage(props: CardFormProps) {
  const { frame, model, title, lead, typed, errors, conflict = false } = props;
  const { language } = frame.viewer;
  const t = cardTexts[language];
  const back = companyAddresses.workplace(model.house, model.workplace.id);
  return (
    <VisitPage frame={frame} title={title} place="companies" refused={errors.length > 0 || conflict}>
      <BackLink href={back} label={t.backTo(model.workplace.name)} />
      <PageHead title={title} lead={lead} />
      <RowForm
        action={frame.path}
        typed={typed}
        errors={errors}
        conflict={conflict}
        now={{ href: back, label: model.workplace.name }}
        words={t}
        takeBack={props.takeBack}
        button={props.button ?? t.save}
      >
        {props.children}
      </RowForm>
      <SeeLine text={cardReaders(model.houseName, language)} />
    </VisitPage>
  );
}

import { type ReadList, wordsOf } from '../../../domain/import/cell.ts';
import type { MappingRefusal } from '../../../domain/import/column-mapping.ts';
import { type ImportField, importFields } from '../../../domain/import/import-field.ts';
import { hideNumber } from '../../../domain/person/show-date-only.ts';
import {
  BackLink,
  Button,
  ErrorSummary,
  Form,
  PageHead,
  SaveRow,
  SelectField,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { fieldName } from '../field-words.ts';
import { importAddresses } from '../import-addresses.ts';
import { importTexts } from '../import-texts.ts';

interface ColumnsModel {
  readonly run: string;
  readonly id: string;
  readonly list: ReadList;
  /** What each column is said to be, in the order of the list. */
  readonly chosen: readonly (ImportField | undefined)[];
  readonly error?: { readonly refusal: MappingRefusal; readonly at: number };
}

const examples = 3;

/** What the columns of a list mean, one question for each. */
export function ColumnsPage({ frame, model }: { readonly frame: Frame; readonly model: ColumnsModel }) {
  const { language } = frame.viewer;
  const t = importTexts[language];
  const { run, id, list, chosen, error } = model;
  const options = [
    { value: '', label: t.ignored },
    ...importFields.map((field) => ({ value: field, label: fieldName(field, language) })),
  ];
  const text = error && t.mappingRefusals[error.refusal];
  const errors = error && text ? [{ field: `column-${error.at}`, text }] : [];
  return (
    <VisitPage frame={frame} title={t.columnsTitle} place="imports" refused={errors.length > 0}>
      <BackLink href={importAddresses.lists(run)} label={t.toLists} />
      <PageHead title={t.columnsTitle} lead={t.columnsLead(t.lines(list.lines.length))} />
      <ErrorSummary heading={t.refusedHeading} errors={errors} />
      <Form action={importAddresses.columns(run, id)}>
        {list.headings.map((heading, at) => (
          <SelectField
            name={`column-${at}`}
            label={heading.trim() === '' ? t.noHeading(at + 1) : t.column(heading.trim())}
            hint={exampleOf(list, at, t)}
            options={options}
            value={chosen[at] ?? ''}
            error={error?.at === at ? text : undefined}
          />
        ))}
        <SaveRow>
          <Button label={t.next} />
        </SaveRow>
      </Form>
    </VisitPage>
  );
}

function exampleOf({ lines }: ReadList, at: number, t: (typeof importTexts)['da']): string {
  const cells = [
    ...new Set(lines.map(({ cells: line }) => hideNumber(wordsOf(line[at]))).filter((words) => words !== '')),
  ];
  return cells.length === 0 ? t.noExample : t.example(cells.slice(0, examples).join(' · '));
}

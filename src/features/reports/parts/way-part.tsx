import { isPart } from '../../../domain/report/edition-document.ts';
import { Key, Section, Table, wayDrawing } from '../../../platform/html/index.ts';
import { countWords, placesWords, stepsOf } from '../edition-in-words.ts';
import { editionTexts } from '../edition-texts.ts';
import type { EditionProps } from './edition-props.ts';

/** The way through the run: how many came how far, drawn and in figures. */
export function WayPart({ edition, language }: EditionProps) {
  const t = editionTexts[language];
  // The way is told of everybody only.
  if (isPart(edition)) return null;
  const steps = stepsOf(edition, language);
  const described = steps.map((step) => t.described(step.name, countWords(step.reached, language))).join(' ');
  return (
    <Section id="way" title={t.way}>
      <p class="ff-wide">{t.wayText}</p>
      <div class="ff-way">
        <div>
          {wayDrawing({ id: 'way-figure', title: t.way, description: described, steps, hidden: t.hidden })}
          <Key
            items={[
              { mark: 'filled', label: t.reached },
              { mark: 'hatched', label: t.may },
              { mark: 'ghost', label: t.stopped },
            ]}
          />
        </div>
        <Table
          caption={t.wayTable}
          columns={[
            { label: t.columns.what },
            { label: t.columns.count, numeric: true },
            { label: t.stopped },
          ]}
          rows={steps.map((step) => [
            step.name,
            countWords(step.reached, language),
            placesWords(step, language),
          ])}
        />
      </div>
    </Section>
  );
}

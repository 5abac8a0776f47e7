import { Icon, type IconName, iconNames, Section, Table, Tag } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../../platform/i18n/numbers.ts';
import { designSystemTexts } from '../design-system-texts.ts';
import { peopleTexts } from '../texts/people-texts.ts';
import { Example, nowhere } from './example.tsx';

/** Words, colours, tags and icons: what everything else is made of. */
export function TypeSection({ language }: { readonly language: Language }) {
  const t = designSystemTexts[language];
  return (
    <Section id="type" title={t.type} spaced>
      <h2>{t.heading2}</h2>
      <h3>{t.heading3}</h3>
      <p>
        {t.body}{' '}
        <a class="ff-tap" href={nowhere}>
          {t.link}
        </a>
        .
      </p>
      <p>
        <a class="ff-tap link-focus" href={nowhere}>
          {t.focus}
        </a>
      </p>
      <p class="ff-meta">{t.meta}</p>
      <Colours language={language} />
      <Tags language={language} />
      <Example title={t.icons}>
        <p class="ff-iconrow">
          {iconNames.map((name: IconName) => (
            <span>
              <Icon name={name} /> {name}
            </span>
          ))}
        </p>
      </Example>
    </Section>
  );
}

function Tags({ language }: { readonly language: Language }) {
  const x = peopleTexts[language];
  return (
    <Example title={designSystemTexts[language].tags}>
      <p>
        <Tag text={x.plain} /> <Tag text={x.soon} tone="soon" /> <Tag text={x.late} tone="late" />{' '}
        <Tag text={x.ok} tone="ok" />
      </p>
    </Example>
  );
}

function Colours({ language }: { readonly language: Language }) {
  const t = designSystemTexts[language];
  return (
    <Example title={t.colours}>
      <Table
        caption={t.colours}
        captionHidden
        columns={[{ label: t.use }, { label: t.value }, { label: t.contrast, numeric: true }]}
        rows={[
          [swatch('#0b5a5e', t.action), '#0b5a5e', formatNumber(8, language)],
          [swatch('#063c40', t.strong), '#063c40', formatNumber(12, language)],
          [swatch('#1a1a1a', t.ink), '#1a1a1a', formatNumber(17, language)],
          [swatch('#454545', t.secondInk), '#454545', formatNumber(9.6, language)],
          [swatch('#595959', t.thirdInk), '#595959', formatNumber(7, language)],
          [swatch('#858079', t.control), '#858079', formatNumber(3.9, language)],
          [swatch('#7a4100', t.soon), '#7a4100', formatNumber(7.3, language)],
          [swatch('#9b1c1c', t.late), '#9b1c1c', formatNumber(7, language)],
        ]}
      />
    </Example>
  );
}

function swatch(value: string, use: string) {
  return (
    <>
      <svg class="ff-inlinekey" viewBox="0 0 16 12" aria-hidden="true" focusable="false">
        <rect width="16" height="12" fill={value}></rect>
      </svg>{' '}
      {use}
    </>
  );
}

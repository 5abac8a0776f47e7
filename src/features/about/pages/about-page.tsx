import type { Child } from 'hono/jsx';
import { Bullets, PageHead, Section } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { Viewer } from '../../access/index.ts';
import { OpenPage } from '../../page-frame/index.ts';
import { type AboutName, type AboutText, aboutTexts } from '../about-texts.ts';

interface AboutPageProps {
  readonly about: AboutName;
  readonly language: Language;
  /** Whoever has signed in, if anybody. */
  readonly viewer: Viewer | undefined;
}

/** A page of plain words, the same for everybody. */
export function AboutPage({ about, language, viewer }: AboutPageProps) {
  const text = aboutTexts[language][about];
  return (
    <OpenPage title={text.title} path={`/${about}`} language={language} viewer={viewer}>
      <Words text={text} />
    </OpenPage>
  );
}

function Words({ text }: { readonly text: AboutText }): Child {
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      {text.parts.map(({ id, title, lines, points = [] }) => (
        <Section id={id} title={title} spaced>
          {lines.map((line) => (
            <p>{line}</p>
          ))}
          {points.length === 0 ? null : <Bullets items={points} />}
        </Section>
      ))}
    </>
  );
}

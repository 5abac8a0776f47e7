import { BackLink, ButtonLink, Page, PageHead, SectionLinks, Stack } from '../../platform/html/index.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { designSystemTexts } from './design-system-texts.ts';
import { BoardsSection } from './sections/boards-section.tsx';
import { CalmSection } from './sections/calm-section.tsx';
import { nowhere } from './sections/example.tsx';
import { FiguresSection } from './sections/figures-section.tsx';
import { FormsSection } from './sections/forms-section.tsx';
import { ListsSection } from './sections/lists-section.tsx';
import { MessagesSection } from './sections/messages-section.tsx';
import { PeopleSection } from './sections/people-section.tsx';
import { SheetSection } from './sections/sheet-section.tsx';
import { TypeSection } from './sections/type-section.tsx';
import { frameTexts } from './texts/frame-texts.ts';

export interface DesignSystemModel {
  readonly language: Language;
  /** The address of the page in the other language. */
  readonly languageSwitch?: string | undefined;
}

/** Every component in every state. Shows nobody and does nothing, so it needs no sign-in. */
export function DesignSystemPage({ language, languageSwitch }: DesignSystemModel) {
  const t = designSystemTexts[language];
  const x = frameTexts[language];
  const sections = [
    'type',
    'people',
    'lists',
    'messages',
    'forms',
    'figures',
    'boards',
    'sheet',
    'calm',
  ] as const;
  return (
    <Page
      language={language}
      title={t.title}
      home="/"
      demo={x.demo}
      viewer={{
        name: 'Karla Mønster',
        actingAs: x.acting,
        switchRole: { href: nowhere, label: x.switchRole },
        signOut: { action: nowhere, label: x.signOut },
      }}
      navigation={[
        { href: '/design-system', label: t.title, current: 'page' },
        { href: nowhere, label: x.day },
      ]}
      languageSwitch={languageSwitch}
      footer={[{ href: nowhere, label: x.help }]}
    >
      <BackLink href={nowhere} label={x.day} />
      <PageHead title={t.title} lead={t.lead} action={<ButtonLink href={nowhere} label={x.write} />} />
      <SectionLinks label={t.parts} items={sections.map((id) => ({ href: `#${id}`, label: t[id] }))} />
      <Stack>
        <TypeSection language={language} />
        <PeopleSection language={language} />
        <ListsSection language={language} />
        <MessagesSection language={language} />
        <FormsSection language={language} />
        <FiguresSection language={language} />
        <BoardsSection language={language} />
        <SheetSection language={language} />
        <CalmSection language={language} />
      </Stack>
    </Page>
  );
}

import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { ButtonRow, Page, PageHead, Panel, PostButton, Rows, Section } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { footerFor } from '../../page-frame/index.ts';
import { signInTexts } from '../sign-in-texts.ts';

export interface SignInModel {
  readonly language: Language;
  readonly roles: readonly { readonly button: number; readonly name: string; readonly role: string }[];
  readonly today: PlainDate;
  readonly travelDays: number;
}

/** The demo's way in: one clearly marked button for each role, and the demo's own date. */
export function SignInPage({ language, roles, today, travelDays }: SignInModel) {
  const t = signInTexts[language];
  return (
    <Page
      language={language}
      title={t.title}
      home="/sign-in"
      demo={t.demo}
      languageSwitch={`/language/${language === 'da' ? 'en' : 'da'}?back=/sign-in`}
      footer={footerFor(language)}
    >
      <PageHead title={t.title} lead={t.lead} />
      <Section id="roles" title={t.roles}>
        <Rows
          items={roles.map(({ button, name, role }) => ({
            title: name,
            text: role,
            end: (
              <PostButton
                action="/sign-in"
                label={t.signIn}
                about={name}
                hidden={{ button: String(button) }}
              />
            ),
          }))}
        />
      </Section>
      <Panel title={t.dateTitle} id="date" soft>
        <p>{t.dateText(formatDate(today, language))}</p>
        <ButtonRow>
          <PostButton action="/demo/date" label={t.weekAhead} hidden={{ days: String(travelDays + 7) }} />
          <PostButton action="/demo/date" label={t.quarterAhead} hidden={{ days: String(travelDays + 91) }} />
          {travelDays === 0 ? null : (
            <PostButton action="/demo/date" label={t.backToToday} hidden={{ days: '0' }} />
          )}
        </ButtonRow>
      </Panel>
    </Page>
  );
}

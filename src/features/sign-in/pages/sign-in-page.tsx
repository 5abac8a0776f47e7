import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import {
  Alert,
  ButtonRow,
  GroupLine,
  Page,
  PageHead,
  Panel,
  PostButton,
  type RowItem,
  Rows,
  Section,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { circleOf, circles } from '../../demo/index.ts';
import { cataloguePath, footerFor, publicNavigation } from '../../page-frame/index.ts';
import { signInTexts } from '../sign-in-texts.ts';

export interface SignInModel {
  readonly language: Language;
  readonly roles: readonly { readonly button: number; readonly name: string; readonly role: string }[];
  readonly today: PlainDate;
  readonly travelDays: number;
  /** What was sent when the sign-in had lapsed is kept. */
  readonly isTextKept: boolean;
}

/** One button, and in one line who that is. */
function roleRow({ button, name, role }: SignInModel['roles'][number], language: Language): RowItem {
  return {
    title: name,
    text: role,
    end: (
      <PostButton
        action="/sign-in"
        label={signInTexts[language].signIn}
        about={name}
        hidden={{ button: String(button) }}
      />
    ),
  };
}

/** The demo's way in: one clearly marked button for each role, and the demo's own date. */
export function SignInPage({ language, roles, today, travelDays, isTextKept }: SignInModel) {
  const t = signInTexts[language];
  return (
    <Page
      language={language}
      title={t.title}
      home="/sign-in"
      demo={t.demo}
      languageSwitch={`/language/${language === 'da' ? 'en' : 'da'}?back=/sign-in`}
      navigation={publicNavigation(language)}
      footer={footerFor(language)}
    >
      <PageHead
        title={t.title}
        lead={t.lead}
        meta={[
          <a class="ff-tap" href={cataloguePath}>
            {t.catalogue}
          </a>,
        ]}
      />
      {isTextKept && <Alert tone="info" heading={t.kept} text={t.keptText} />}
      <Section id="roles" title={t.roles}>
        {circles.map((circle) => {
          const within = roles.filter(({ button }) => circleOf(button) === circle);
          return within.length === 0 ? null : (
            <>
              <GroupLine title={t.circles[circle]} />
              <Rows level={4} items={within.map((role) => roleRow(role, language))} />
            </>
          );
        })}
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

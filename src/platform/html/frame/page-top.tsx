import { raw } from 'hono/html';
import { PostButton } from '../forms/post-button.tsx';
import { htmlTexts } from '../html-texts.ts';
import { Face } from '../parts/face.tsx';
import type { PageProps } from './page.tsx';
import { ariaCurrent, type NavigationItem } from './viewer.ts';

const mark = raw(
  '<svg viewBox="0 0 28 28" aria-hidden="true" focusable="false"><path d="M2 20h8v6H2zM10 13h8v13h-8zM18 4h8v22h-8z"></path></svg>',
);

/** The top of every page: demo line, mark, who is looking, the menu – folded away on a phone. */
export function PageTop(props: PageProps) {
  const { language, demo, home, navigation = [] } = props;
  const t = htmlTexts[language];
  return (
    <header class="ff-top">
      {demo === undefined ? null : (
        <div class="ff-demo">
          <p class="container">{demo}</p>
        </div>
      )}
      <div class="container ff-top__row">
        <a class="ff-mark" href={home}>
          {mark}
          {t.product}
        </a>
        <div class="ff-viewer">
          <ViewerName {...props} />
          <Doors {...props} />
        </div>
        <details class="ff-menu">
          <summary>{t.menu}</summary>
          <div class="ff-menu__panel">
            {props.viewer ? <p class="ff-meta">{`${props.viewer.name}, ${props.viewer.actingAs}`}</p> : null}
            {navigation.length > 0 ? (
              <nav aria-label={t.mainMenu}>
                <Navigation items={navigation} />
              </nav>
            ) : null}
            <Doors {...props} />
          </div>
        </details>
      </div>
      {navigation.length > 0 ? (
        <nav class="container ff-nav" aria-label={t.mainMenu}>
          <Navigation items={navigation} />
        </nav>
      ) : null}
    </header>
  );
}

function Navigation({ items }: { readonly items: readonly NavigationItem[] }) {
  return items.map((item) => (
    <a href={item.href} aria-current={ariaCurrent(item.current)}>
      {item.label}
    </a>
  ));
}

function ViewerName({ viewer }: PageProps) {
  if (viewer === undefined) return null;
  return (
    <>
      <Face name={viewer.name} lead />
      <span class="ff-viewer__who">
        <strong>{viewer.name}</strong>
        {viewer.actingAs}
      </span>
    </>
  );
}

/** The ways out of the page as it is: another language, another role, signed in, signed out. */
function Doors({ language, languageSwitch, viewer, signIn }: PageProps) {
  const other = language === 'da' ? 'en' : 'da';
  const t = htmlTexts[language];
  return (
    <>
      {languageSwitch === undefined ? null : (
        <a href={languageSwitch} lang={other} hreflang={other}>
          {t.otherLanguage}
        </a>
      )}
      {viewer?.switchRole ? <a href={viewer.switchRole.href}>{viewer.switchRole.label}</a> : null}
      {viewer?.signOut ? <PostButton {...viewer.signOut} tone="plain" /> : null}
      {signIn === undefined ? null : <a href={signIn}>{t.signIn}</a>}
    </>
  );
}

import { Hono } from 'hono';
import { readLanguage } from '../../platform/http/language-cookie.ts';
import { DesignSystemPage } from './design-system-page.tsx';

const address = '/design-system';

/** The component page: open to everybody, for it shows nobody. */
export const designSystemRoutes: Hono = new Hono().get(address, (context) => {
  const language = readLanguage(context) ?? 'da';
  const other = language === 'da' ? 'en' : 'da';
  return context.html(
    <DesignSystemPage language={language} languageSwitch={`/language/${other}?back=${address}`} />,
  );
});

import type { Context } from 'hono';
import { readLanguage } from '../../platform/http/language-cookie.ts';
import { type Ground, whoIsThere } from '../access/index.ts';
import { MissingWords } from './missing-words.tsx';
import { OpenPage } from './open-page.tsx';
import { pageFrameTexts } from './page-frame-texts.ts';

/** Answers an address that leads nowhere, mistyped or old, with the way back; what a page itself fetches gets no page. */
export function unknownAddress(ground: Ground) {
  return async (context: Context): Promise<Response> => {
    if (context.req.path.startsWith('/assets/')) return context.text('', 404);
    const viewer = await whoIsThere(context, ground);
    const language = viewer?.language ?? readLanguage(context) ?? 'da';
    const title = pageFrameTexts[language].missingTitle;
    return context.html(
      <OpenPage title={title} path="/" language={language} viewer={viewer}>
        <MissingWords language={language} />
      </OpenPage>,
      404,
    );
  };
}

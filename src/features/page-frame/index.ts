export { footerFor } from './footer.ts';
export { missingReply } from './missing-page.tsx';
export type { Place } from './navigation.ts';
export { pageFrameTexts } from './page-frame-texts.ts';
export { type Frame, VisitPage } from './visit-page.tsx';

export { faultPage } from './fault-page.tsx';
export { footerFor } from './footer.ts';
export { missingReply } from './missing-page.tsx';
export type { Place } from './navigation.ts';
export { OpenPage } from './open-page.tsx';
export { pageFrameTexts } from './page-frame-texts.ts';
export { cataloguePath, publicNavigation } from './public-navigation.ts';
export { unknownAddress } from './unknown-address.tsx';
export { type Frame, homeOf, VisitPage } from './visit-page.tsx';

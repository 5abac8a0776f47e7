export { type DesignSystemModel, DesignSystemPage } from './design-system-page.tsx';
export { designSystemRoutes } from './routes.tsx';

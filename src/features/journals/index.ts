/** The front door of journals: the psychologist's own pages, and what citizens are asked about them. */
export { type JournalReading, readJournalReadings } from './journal-queries.ts';
export { type OwnHandover, readOwnHandovers } from './own-handovers.ts';
export { OwnHandoverReceipt } from './parts/own-handover-receipt.tsx';
export { OwnHandoverSection } from './parts/own-handover-section.tsx';
export { journalRoutes } from './routes.tsx';

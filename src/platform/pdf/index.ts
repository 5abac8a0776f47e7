/** The front door of paper. */
export { canMakePdf, makePdf, type PdfOrder, type PdfValue } from './make-pdf.ts';

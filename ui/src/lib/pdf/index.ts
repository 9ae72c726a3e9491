import type { Pdf } from './pdf';

export type { PageSize, Pdf } from './pdf';

/** Opens a PDF for drawing. The reader is large, and is fetched when the first one is shown. */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  const { PdfFile } = await import('./pdf-file');
  return PdfFile.open(bytes);
}

/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ImportDetailPreviewSuggestedItem } from './importDetailPreviewSuggestedItem.ts';

export type ImportDetailPreview = {
  sheets: string[];
  sheet: number;
  headerRow: number;
  columns: string[];
  /** @maxItems 200 */
  suggested: ImportDetailPreviewSuggestedItem[];
  sampleRows: string[][];
};

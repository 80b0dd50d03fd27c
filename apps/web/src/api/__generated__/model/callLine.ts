/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CallLineMeasuredBy } from './callLineMeasuredBy.ts';
import type { CallLinePart } from './callLinePart.ts';
import type { CallLineStaff } from './callLineStaff.ts';
import type { LineQuality } from './lineQuality.ts';

export interface CallLine {
  part: CallLinePart;
  staff: CallLineStaff;
  measuredBy: CallLineMeasuredBy;
  line: LineQuality | null;
}

import type { Figure } from '@suifang/contract/reports.ts';
import { useNavigate } from '@tanstack/react-router';

/** Which number of the report to open. */
export type Drill = Readonly<{ figure: Figure; value?: string; linkId?: string }>;

/** Opens the list behind a number; it stands in the address. */
export function useDrill(): (drill: Drill) => void {
  const navigate = useNavigate({ from: '/campaigns/$id/report' });
  return ({ figure, value, linkId }) =>
    void navigate({
      search: () => ({
        figure,
        ...(value !== undefined && { value }),
        ...(linkId !== undefined && { linkId }),
      }),
      resetScroll: false,
    });
}

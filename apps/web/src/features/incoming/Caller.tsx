import { useTranslation } from 'react-i18next';
import { revealCaller } from '../../api/__generated__/incoming.ts';
import { usePermission } from '../../api/session.ts';
import { Masked } from '../../ui/Masked.tsx';

/** A caller's number, masked; the whole of it is shown for a reason, to ring them back. */
export function Caller({ callId, caller }: { callId: string; caller: string }) {
  const { t } = useTranslation();
  const mayReveal = usePermission('patients.reveal');
  if (caller === '') return <span className="quiet">{t('incoming.hidden')}</span>;
  const reveal = async (reason: string) => (await revealCaller(callId, { reason })).value;
  return <Masked masked={caller} reveal={mayReveal ? reveal : undefined} />;
}

import { Cap } from '@suifang/contract/campaigns/settings.ts';
import { useTranslation } from 'react-i18next';
import { NumberInput } from '../../../ui/NumberInput.tsx';
import { DurationInput } from './DurationInput.tsx';

const SHORTEST_MS = 60_000;
const isSpan = (perMs: number) => perMs >= SHORTEST_MS && Cap.shape.perMs.safeParse(perMs).success;
const isCount = (attempts: number) => Cap.shape.attempts.safeParse(attempts).success;

/** Whether both numbers of a limit are within what the system knows. */
export const isCap = ({ perMs, attempts }: Cap): boolean => isSpan(perMs) && isCount(attempts);

/** At most so many dials in so long. */
export function CapInput({
  value,
  onChange,
  label,
}: {
  value?: Cap;
  onChange?: (cap: Cap) => void;
  label: string;
}) {
  const { t } = useTranslation();
  if (!value) return null;
  return (
    <div className="cap-input">
      <DurationInput
        label={`${label} ${t('campaigns.when.capWithin')}`}
        value={value.perMs}
        onChange={(perMs) => onChange?.({ ...value, perMs })}
        isWrong={!isSpan(value.perMs)}
      />
      <span>{t('campaigns.when.capAtMost')}</span>
      <NumberInput
        width={72}
        label={`${label} ${t('campaigns.when.capAtMost')}`}
        {...(!isCount(value.attempts) && { status: 'error' })}
        value={value.attempts}
        onChange={(attempts) => onChange?.({ ...value, attempts: attempts ?? Number.NaN })}
      />
      <span>{t('campaigns.when.capTimes')}</span>
    </div>
  );
}

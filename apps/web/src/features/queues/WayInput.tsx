import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useListQueues } from '../../api/__generated__/queues.ts';

/** Where a caller is led: to a queue, to leave a message or a wish to be rung back, or to a last sentence. */
export type Way =
  | { to: 'queue'; queueId: string }
  | { to: 'voicemail' }
  | { to: 'callback' }
  | { to: 'announcement'; text: string };

export type WayOption = Readonly<{ value: string; label: string }>;

/** The queues in use to which a caller may go, all but `exceptId`. */
function useQueueWays(exceptId?: string): WayOption[] {
  const { t } = useTranslation();
  const { data } = useListQueues();
  return (data?.items ?? [])
    .filter(({ id, isEnabled }) => isEnabled && id !== exceptId)
    .map(({ id, name }) => ({ value: id, label: t('queues.ways.queue', { name }) }));
}

/** Every way out of a queue. */
export function useWays(exceptId?: string): WayOption[] {
  const { t } = useTranslation();
  const queues = useQueueWays(exceptId);
  const others = (['callback', 'voicemail', 'announcement'] as const).map((value) => ({
    value,
    label: t(`queues.ways.${value}`),
  }));
  return [...others, ...queues];
}

function wayOf(choice: string, text: string): Way {
  if (choice === 'voicemail' || choice === 'callback') return { to: choice };
  return choice === 'announcement' ? { to: choice, text } : { to: 'queue', queueId: choice };
}

/** A way, chosen from `ways`; what is said at its end is written beside it. */
export function WayInput({
  id,
  value,
  onChange,
  ways,
  label,
}: {
  id?: string;
  value?: Way;
  onChange?: (way: Way) => void;
  ways: readonly WayOption[];
  label: string;
}) {
  const { t } = useTranslation();
  const choice = value?.to === 'queue' ? value.queueId : value?.to;
  const text = value?.to === 'announcement' ? value.text : '';
  return (
    <div className="way-input">
      <Select<string>
        {...(id !== undefined && { id })}
        {...(choice !== undefined && { value: choice })}
        aria-label={label}
        placeholder={t('queues.ways.choose')}
        options={[...ways]}
        onChange={(next) => onChange?.(wayOf(next, text))}
      />
      {value?.to === 'announcement' && (
        <Input.TextArea
          aria-label={t('queues.ways.text')}
          placeholder={t('queues.ways.text')}
          maxLength={300}
          autoSize={{ minRows: 1, maxRows: 3 }}
          value={text}
          onChange={(event) => onChange?.({ to: 'announcement', text: event.target.value })}
        />
      )}
    </div>
  );
}

/** Whether a way is complete; the rule of a form. */
export async function assertWay(way: Way | undefined, message: string): Promise<void> {
  if (!way || (way.to === 'announcement' && way.text.trim() === '')) throw new Error(message);
}

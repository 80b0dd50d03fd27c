import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useListAgentPresence } from '../../api/__generated__/agents.ts';
import { useListQueues } from '../../api/__generated__/queues.ts';
import type { InboundRoute } from '../../api/__generated__/model/index.ts';

export type RouteWay = InboundRoute['settings']['otherwise'];
type Fallback = Extract<RouteWay, { to: 'extension' }>['instead'];
type Option = Readonly<{ value: string; label: string }>;

/** Every choice is one text: the kind of the way, and whose it is. */
const choiceOf = (way: RouteWay | Fallback): string => {
  if (way.to === 'announcement') return way.to;
  return `${way.to}:${way.to === 'extension' ? way.staffId : way.queueId}`;
};

function useOptions() {
  const { t } = useTranslation();
  const queues = (useListQueues().data?.items ?? []).filter(({ isEnabled }) => isEnabled);
  const agents = useListAgentPresence().data?.items ?? [];
  const toQueues: Option[] = queues.map(({ id, name }) => ({
    value: `queue:${id}`,
    label: t('queues.ways.queue', { name }),
  }));
  const messages: Option[] = queues.map(({ id, name }) => ({
    value: `voicemail:${id}`,
    label: t('reception.ways.voicemail', { name }),
  }));
  const extensions: Option[] = agents.map(({ staffId, extension, name }) => ({
    value: `extension:${staffId}`,
    label: t('reception.ways.extension', { extension, name }),
  }));
  return { toQueues, messages, extensions };
}

/** Groups that hold something: an empty heading says nothing. */
const group = (label: string, options: readonly Option[]) =>
  options.length > 0 ? [{ label, options: [...options] }] : [];

/** Where a caller is led, with what belongs to it: who takes them instead of an extension, or the last words. */
export function RouteWayInput({
  id,
  value,
  onChange,
  label,
}: {
  id?: string;
  value?: RouteWay;
  onChange?: (way: RouteWay) => void;
  label: string;
}) {
  const { t } = useTranslation();
  const { toQueues, messages, extensions } = useOptions();
  const fallbacks = [...toQueues, ...messages];
  const choose = (choice: string): void => {
    const way = wayOf(choice, value, fallbackOf(fallbacks[0]?.value));
    if (way) onChange?.(way);
  };
  return (
    <div className="way-input">
      <Select<string>
        {...(id !== undefined && { id })}
        {...(value && { value: choiceOf(value) })}
        aria-label={label}
        placeholder={t('queues.ways.choose')}
        showSearch={{ optionFilterProp: 'label' }}
        options={[
          ...group(t('reception.ways.queues'), toQueues),
          ...group(t('reception.ways.extensions'), extensions),
          ...group(t('reception.ways.messages'), messages),
          { value: 'announcement', label: t('queues.ways.announcement') },
        ]}
        onChange={choose}
      />
      {value?.to === 'extension' && (
        <div className="queue-line">
          <span>{t('reception.ways.instead')}</span>
          <Select<string>
            className="way-instead"
            aria-label={t('reception.ways.instead')}
            value={choiceOf(value.instead)}
            options={fallbacks}
            onChange={(choice) => {
              const instead = fallbackOf(choice);
              if (instead) onChange?.({ ...value, instead });
            }}
          />
        </div>
      )}
      {value?.to === 'announcement' && (
        <Input.TextArea
          aria-label={t('queues.ways.text')}
          placeholder={t('queues.ways.text')}
          maxLength={300}
          autoSize={{ minRows: 1, maxRows: 3 }}
          value={value.text}
          onChange={(event) => onChange?.({ to: 'announcement', text: event.target.value })}
        />
      )}
    </div>
  );
}

function fallbackOf(choice: string | undefined): Fallback | undefined {
  const [to, queueId] = choice?.split(':') ?? [];
  if (queueId === undefined) return undefined;
  return to === 'voicemail' ? { to, queueId } : { to: 'queue', queueId };
}

/** What was written or chosen before is kept where it still has a meaning. */
function wayOf(choice: string, before: RouteWay | undefined, first: Fallback | undefined) {
  if (choice === 'announcement')
    return { to: choice, text: before?.to === 'announcement' ? before.text : '' } as const;
  const [to, staffId = ''] = choice.split(':');
  if (to !== 'extension') return fallbackOf(choice);
  const instead = before?.to === 'extension' ? before.instead : first;
  return instead && ({ to, staffId, instead } as const);
}

/** Whether a way is complete; the rule of a form. */
export async function assertRouteWay(way: RouteWay | undefined, message: string): Promise<void> {
  if (!way || (way.to === 'announcement' && way.text.trim() === '')) throw new Error(message);
}

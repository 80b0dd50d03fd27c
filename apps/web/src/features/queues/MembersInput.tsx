import { ArrowDownOutlined, ArrowUpOutlined, CloseOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useListAgentPresence } from '../../api/__generated__/agents.ts';
import type { QueueMembersItem } from '../../api/__generated__/model/index.ts';

/** The agents of a queue, one to a line; where the order counts they are moved up and down. */
export function MembersInput({
  id,
  value = [],
  onChange,
  known,
  isOrdered,
}: {
  id?: string;
  value?: string[];
  onChange?: (staffIds: string[]) => void;
  /** Who was in it before: also agents who are disabled. */
  known: readonly QueueMembersItem[];
  isOrdered: boolean;
}) {
  const { t } = useTranslation();
  const agents = useListAgentPresence().data?.items ?? [];
  const nameOf = (staffId: string) => {
    const agent = agents.find((one) => one.staffId === staffId);
    const before = known.find((one) => one.staffId === staffId);
    if (agent) return `${agent.name} ${agent.agentNo}`;
    return t('queues.disabledAgent', { name: before?.name ?? '' });
  };
  const move = (index: number, by: 1 | -1) =>
    onChange?.(value.toSpliced(index, 1).toSpliced(index + by, 0, ...value.slice(index, index + 1)));
  return (
    <>
      {value.length > 0 && (
        <ol className="queue-members">
          {value.map((staffId, index) => (
            <li key={staffId}>
              <span>{nameOf(staffId)}</span>
              {isOrdered && (
                <>
                  <Button
                    type="text"
                    size="small"
                    aria-label={t('queues.up', { name: nameOf(staffId) })}
                    icon={<ArrowUpOutlined />}
                    disabled={index === 0}
                    onClick={() => move(index, -1)}
                  />
                  <Button
                    type="text"
                    size="small"
                    aria-label={t('queues.down', { name: nameOf(staffId) })}
                    icon={<ArrowDownOutlined />}
                    disabled={index === value.length - 1}
                    onClick={() => move(index, 1)}
                  />
                </>
              )}
              <Button
                type="text"
                size="small"
                aria-label={t('queues.removeMember', { name: nameOf(staffId) })}
                icon={<CloseOutlined />}
                onClick={() => onChange?.(value.toSpliced(index, 1))}
              />
            </li>
          ))}
        </ol>
      )}
      <Select<string[]>
        {...(id !== undefined && { id })}
        mode="multiple"
        aria-label={t('queues.addMember')}
        placeholder={t('queues.addMember')}
        value={[]}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(added) => onChange?.([...value, ...added])}
        notFoundContent={t('queues.noMoreAgents')}
        options={agents
          .filter(({ staffId }) => !value.includes(staffId))
          .map(({ staffId }) => ({ value: staffId, label: nameOf(staffId) }))}
      />
    </>
  );
}

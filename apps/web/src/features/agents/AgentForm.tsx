import { useQueryClient } from '@tanstack/react-query';
import { App, Form, Input, InputNumber, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { useChangeAgent, useCreateAgent } from '../../api/__generated__/agents.ts';
import type { Agent, CreateAgentBody } from '../../api/__generated__/model/index.ts';
import { EditDrawer } from '../patients/edit/EditDrawer.tsx';
import { SecondsInput } from '../../ui/SecondsInput.tsx';
import './agents.css';
import { DeskPhone } from './DeskPhone.tsx';
import { SkillRows } from './SkillRows.tsx';
import { StaffSelect } from './StaffSelect.tsx';

const initial = { isAutoAnswer: true, wrapUpMs: null, substituteId: null, skills: [], missesAllowed: 3 };
const LONGEST_WRAP_UP_MS = 3_600_000;

/** The number after the highest one in use, so that nobody has to look for a free one. */
function nextNumber(agents: readonly Agent[], field: 'agentNo' | 'extension', first: number): string {
  return String(Math.max(first - 1, ...agents.map((agent) => Number(agent[field]))) + 1);
}

/** Makes a user an agent, or changes `agent`. */
export function AgentForm({
  agent,
  agents,
  isOpen,
  onClose,
}: {
  agent?: Agent;
  agents: readonly Agent[];
  isOpen: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useQueryClient();
  const done = async (): Promise<void> => {
    onClose();
    void message.success(t('agents.saved'));
    await client.invalidateQueries({ queryKey: ['/api/agents/settings'] });
  };
  const create = useCreateAgent({ mutation: { onSuccess: done } });
  const change = useChangeAgent({ mutation: { onSuccess: done } });
  const needed = [{ required: true, message: t('agents.needed') }];
  const digits = (pattern: RegExp, text: string) => [{ required: true, pattern, message: text }];
  const skills = [...new Set(agents.flatMap((one) => one.skills.map(({ skill }) => skill)))];
  return (
    <EditDrawer<CreateAgentBody>
      title={agent ? t('agents.editTitle', { name: agent.name }) : t('agents.add')}
      isOpen={isOpen}
      isSaving={create.isPending || change.isPending}
      onClose={onClose}
      initialValues={
        agent ?? {
          ...initial,
          agentNo: nextNumber(agents, 'agentNo', 8001),
          extension: nextNumber(agents, 'extension', 8001),
        }
      }
      onSave={({ staffId, substituteId = null, ...others }, onError) => {
        const fields = { ...others, substituteId };
        if (agent)
          change.mutate({ id: agent.staffId, data: { version: agent.version, ...fields } }, { onError });
        else create.mutate({ data: { staffId, ...fields } }, { onError });
      }}
    >
      {!agent && (
        <Form.Item name="staffId" label={t('agents.who')} extra={t('agents.whoHint')} rules={needed}>
          <StaffSelect taken={agents.map(({ staffId }) => staffId)} />
        </Form.Item>
      )}
      <div className="agent-row">
        <Form.Item
          name="agentNo"
          label={t('agents.agentNo')}
          rules={digits(/^[0-9]{2,8}$/, t('agents.agentNoRule'))}
        >
          <Input inputMode="numeric" maxLength={8} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="extension"
          label={t('agents.extension')}
          extra={t('agents.extensionHint')}
          rules={digits(/^[0-9]{2,6}$/, t('agents.extensionRule'))}
        >
          <Input inputMode="numeric" maxLength={6} autoComplete="off" />
        </Form.Item>
      </div>
      {agent && <DeskPhone agent={agent} />}
      <SkillRows known={skills} />
      <div className="agent-row">
        <Form.Item name="wrapUpMs" label={t('agents.wrapUp')} extra={t('agents.wrapUpHint')}>
          <SecondsInput max={LONGEST_WRAP_UP_MS} placeholder={t('agents.asQueue')} />
        </Form.Item>
        <Form.Item
          name="missesAllowed"
          label={t('agents.misses')}
          extra={t('agents.missesHint')}
          rules={needed}
        >
          <InputNumber min={1} max={20} precision={0} suffix={t('agents.times')} style={{ width: 132 }} />
        </Form.Item>
      </div>
      <Form.Item name="substituteId" label={t('agents.substitute')} extra={t('agents.substituteHint')}>
        <Select<string | null>
          allowClear
          aria-label={t('agents.substitute')}
          placeholder={t('agents.noSubstitute')}
          showSearch={{ optionFilterProp: 'label' }}
          options={agents
            .filter(({ staffId, isEnabled }) => isEnabled && staffId !== agent?.staffId)
            .map(({ staffId, name, agentNo }) => ({ value: staffId, label: `${name} ${agentNo}` }))}
        />
      </Form.Item>
      <Form.Item
        name="isAutoAnswer"
        label={t('agents.autoAnswer')}
        extra={t('agents.autoAnswerHint')}
        valuePropName="checked"
      >
        <Switch />
      </Form.Item>
    </EditDrawer>
  );
}

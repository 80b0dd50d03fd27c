import { useQueryClient } from '@tanstack/react-query';
import { App, Form, Input, Modal, Radio, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { requireListed } from '../../api/api-error.ts';
import { listTrunks, useChangeTrunk, useCreateTrunk } from '../../api/__generated__/trunks.ts';
import type { CreateTrunkBody, TrunkWithStatus } from '../../api/__generated__/model/index.ts';
import { useVersionedSave } from '../../ui/conflict/use-versioned-save.tsx';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { useFormErrors } from '../../ui/use-form-errors.ts';
import { useNumberRule } from '../../ui/use-number-rule.ts';
import './trunks.css';
import { useAskBeforeDiscard } from '../../ui/use-ask-before-discard.tsx';

const kinds = ['ip', 'registration'] as const;
const initial = { kind: 'ip', port: 5060, maxChannels: 30, maxCallsPerSecond: 2 } as const;

const inputsOf = (held: TrunkWithStatus) => {
  const { name, kind, host, port, username, callerId, maxChannels, maxCallsPerSecond } = held;
  return { name, kind, host, port, username, callerId, maxChannels, maxCallsPerSecond };
};

/** Adds a line, or changes `trunk`. A password that is saved is never shown; left empty it stays. */
export function TrunkForm({
  trunk,
  isOpen,
  onClose,
}: {
  trunk?: TrunkWithStatus;
  isOpen: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<CreateTrunkBody>();
  const kind = Form.useWatch('kind', form);
  const showErrors = useFormErrors(form);
  const done = async (text: string): Promise<void> => {
    onClose();
    void message.success(text);
    await client.invalidateQueries({ queryKey: ['/api/trunks'] });
  };
  const create = useCreateTrunk({
    mutation: { onSuccess: () => done(t('trunks.createdDone')), onError: showErrors },
  });
  const change = useChangeTrunk({ mutation: { onSuccess: () => done(t('trunks.saved')) } });
  const { submit, dialog } = useVersionedSave({
    row: trunk,
    load: async () => requireListed((await listTrunks()).items, trunk?.id),
    valuesOf: inputsOf,
    inputs: {
      name: { label: t('trunks.name') },
      kind: { label: t('trunks.kind'), show: (held: CreateTrunkBody['kind']) => t(`trunks.kinds.${held}`) },
      host: { label: t('trunks.host') },
      port: { label: t('trunks.port') },
      username: { label: t('trunks.username') },
      callerId: { label: t('trunks.callerId') },
      maxChannels: { label: t('trunks.maxChannels') },
      maxCallsPerSecond: { label: t('trunks.callRate') },
    },
    save: async (values: CreateTrunkBody, version) => {
      const { secret, ...others } = values;
      const data = { ...others, ...(secret ? { secret } : {}) };
      if (trunk) await change.mutateAsync({ id: trunk.id, data: { ...data, version } });
      else create.mutate({ data });
    },
  });
  const needed = [{ required: true, message: t('trunks.needed') }];
  const numberRule = useNumberRule();
  const cancel = useAskBeforeDiscard(form, onClose);
  return (
    <Modal
      open={isOpen}
      title={trunk ? t('trunks.editTitle', { name: trunk.name }) : t('trunks.add')}
      okText={t('ui.save')}
      confirmLoading={create.isPending || change.isPending}
      onOk={form.submit}
      onCancel={cancel}
      destroyOnHidden
      width={560}
      style={{ top: 32 }}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        preserve={false}
        initialValues={trunk ? { ...trunk, username: trunk.username ?? undefined } : { ...initial }}
        onFinish={(values) => void submit(values, showErrors)}
      >
        <Form.Item name="name" label={t('trunks.name')} rules={needed}>
          <Input maxLength={40} autoFocus autoComplete="off" placeholder={t('trunks.nameHint')} />
        </Form.Item>
        <Form.Item name="kind" label={t('trunks.kind')}>
          <Radio.Group>
            <Space orientation="vertical">
              {kinds.map((key) => (
                <Radio key={key} value={key}>
                  {t(`trunks.kinds.${key}`)}
                  <span className="trunk-hint">{t(`trunks.kindHints.${key}`)}</span>
                </Radio>
              ))}
            </Space>
          </Radio.Group>
        </Form.Item>
        <div className="trunk-row">
          <Form.Item name="host" label={t('trunks.host')} rules={needed}>
            <Input autoComplete="off" spellCheck={false} placeholder={t('trunks.hostHint')} />
          </Form.Item>
          <Form.Item name="port" label={t('trunks.port')} rules={[numberRule({ min: 1, max: 65_535 })]}>
            <NumberInput width="100%" />
          </Form.Item>
        </div>
        {kind === 'registration' && (
          <div className="trunk-row trunk-row-even">
            <Form.Item name="username" label={t('trunks.username')} rules={needed}>
              <Input autoComplete="off" spellCheck={false} />
            </Form.Item>
            <Form.Item name="secret" label={t('trunks.secret')} rules={trunk?.hasSecret ? [] : needed}>
              <Input.Password
                autoComplete="new-password"
                {...(trunk?.hasSecret ? { placeholder: t('trunks.secretKept') } : {})}
              />
            </Form.Item>
          </div>
        )}
        <Form.Item
          name="callerId"
          label={t('trunks.callerId')}
          extra={t('trunks.callerIdHint')}
          rules={needed}
        >
          <Input autoComplete="off" inputMode="tel" maxLength={20} />
        </Form.Item>
        <div className="trunk-row trunk-row-even">
          <Form.Item
            name="maxChannels"
            label={t('trunks.maxChannels')}
            extra={t('trunks.maxChannelsHint')}
            rules={[numberRule({ min: 1, max: 2000 })]}
          >
            <NumberInput width="100%" />
          </Form.Item>
          <Form.Item
            name="maxCallsPerSecond"
            label={t('trunks.callRate')}
            extra={t('trunks.callRateHint')}
            rules={[numberRule({ min: 0.1, max: 100, isWhole: false })]}
          >
            <NumberInput width="100%" />
          </Form.Item>
        </div>
      </Form>
      {dialog}
    </Modal>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { App, Form, Input, Modal, Radio, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { requireListed } from '../../api/api-error.ts';
import { listStaff, useChangeStaff, useCreateStaff } from '../../api/__generated__/staff.ts';
import type { CreateStaffBody, StaffMember } from '../../api/__generated__/model/index.ts';
import { useCurrentStaff } from '../../api/session.ts';
import { useVersionedSave } from '../../ui/conflict/use-versioned-save.tsx';
import { useFormErrors } from '../../ui/use-form-errors.ts';
import { FirstPasswordInput } from './FirstPasswordInput.tsx';
import { useAskBeforeDiscard } from '../../ui/use-ask-before-discard.tsx';

const roles = ['nurse', 'supervisor', 'administrator'] as const;

/** Adds somebody, or changes name and role of `member`. */
export function StaffForm({
  member,
  isOpen,
  onClose,
}: {
  member?: StaffMember;
  isOpen: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useQueryClient();
  const me = useCurrentStaff();
  const [form] = Form.useForm<CreateStaffBody>();
  const showErrors = useFormErrors(form);
  const done = async (text: string): Promise<void> => {
    onClose();
    void message.success(text);
    await client.invalidateQueries({ queryKey: ['/api/staff'] });
  };
  const create = useCreateStaff({
    mutation: { onSuccess: ({ name }) => done(t('staff.createdDone', { name })), onError: showErrors },
  });
  const change = useChangeStaff({ mutation: { onSuccess: () => done(t('staff.saved')) } });
  const isSelf = member?.id === me.id;
  const { submit, dialog } = useVersionedSave({
    row: member,
    load: async () =>
      requireListed((await listStaff({ q: member?.login ?? '', pageSize: 200 })).items, member?.id),
    valuesOf: ({ name, role }: StaffMember) => ({ name, role }),
    inputs: {
      name: { label: t('staff.name') },
      role: { label: t('staff.role'), show: (role: StaffMember['role']) => t(`staff.roles.${role}`) },
    },
    save: async (values: CreateStaffBody, version) => {
      const { name, role } = values;
      if (member)
        await change.mutateAsync({ id: member.id, data: { version, name, ...(isSelf ? {} : { role }) } });
      else create.mutate({ data: values });
    },
  });
  const cancel = useAskBeforeDiscard(form, onClose);
  return (
    <Modal
      open={isOpen}
      title={member ? t('staff.editTitle', { name: member.name }) : t('staff.add')}
      okText={t('ui.save')}
      confirmLoading={create.isPending || change.isPending}
      onOk={form.submit}
      onCancel={cancel}
      destroyOnHidden
      width={480}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        preserve={false}
        initialValues={member ?? { role: 'nurse' }}
        onFinish={(values) => void submit(values, showErrors)}
      >
        <Form.Item name="name" label={t('staff.name')} rules={[{ required: true, whitespace: true }]}>
          <Input maxLength={60} autoFocus autoComplete="off" />
        </Form.Item>
        {!member && (
          <Form.Item
            name="login"
            label={t('staff.signIn.login')}
            extra={t('staff.loginRule')}
            rules={[{ required: true, pattern: /^[a-z0-9._-]{2,40}$/, message: t('staff.loginWrong') }]}
          >
            <Input maxLength={40} autoComplete="off" autoCapitalize="off" spellCheck={false} />
          </Form.Item>
        )}
        <Form.Item name="role" label={t('staff.role')} extra={isSelf ? t('staff.ownRole') : undefined}>
          <Radio.Group disabled={isSelf}>
            <Space orientation="vertical">
              {roles.map((role) => (
                <Radio key={role} value={role}>
                  {t(`staff.roles.${role}`)}
                  <span style={{ marginLeft: 8, color: 'var(--quiet)' }}>{t(`staff.roleHints.${role}`)}</span>
                </Radio>
              ))}
            </Space>
          </Radio.Group>
        </Form.Item>
        {!member && <FirstPasswordInput />}
      </Form>
      {dialog}
    </Modal>
  );
}

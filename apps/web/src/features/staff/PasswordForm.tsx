import { passwordProblem } from '@suifang/contract/password.ts';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useChangeOwnPassword } from '../../api/__generated__/session.ts';
import { usePreferences } from '../../ui/preferences.ts';
import { useFormErrors } from '../../ui/use-form-errors.ts';

type Values = { current: string; next: string; again: string };

/** Changes one's own password, with the server's rule checked while typing. */
export function PasswordForm({ login, onDone }: { login: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const [form] = Form.useForm<Values>();
  const showErrors = useFormErrors(form);
  const { mutate, isPending } = useChangeOwnPassword({
    mutation: { onSuccess: onDone, onError: showErrors },
  });
  const needed = { required: true, message: t('staff.signIn.passwordNeeded') };
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      validateTrigger="onBlur"
      onFinish={({ current, next }) => mutate({ data: { current, next } })}
    >
      <input type="hidden" autoComplete="username" value={login} readOnly />
      <Form.Item name="current" label={t('staff.password.current')} rules={[needed]}>
        <Input.Password autoFocus autoComplete="current-password" />
      </Form.Item>
      <Form.Item
        name="next"
        label={t('staff.password.next')}
        extra={t('staff.password.rule')}
        rules={[
          needed,
          {
            validator: (_rule, value: string) => {
              const problem = value ? passwordProblem(value, login) : undefined;
              return problem ? Promise.reject(new Error(problem[language])) : Promise.resolve();
            },
          },
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label={t('staff.password.again')}
        dependencies={['next']}
        rules={[
          needed,
          ({ getFieldValue }) => ({
            validator: (_rule, value: string) =>
              !value || value === getFieldValue('next')
                ? Promise.resolve()
                : Promise.reject(new Error(t('staff.password.different'))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={isPending}>
        {t('staff.password.submit')}
      </Button>
    </Form>
  );
}

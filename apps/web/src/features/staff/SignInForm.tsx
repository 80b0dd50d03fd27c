import { Alert, Button, Form, Input } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignIn } from '../../api/__generated__/session.ts';
import type { CurrentStaff } from '../../api/__generated__/model/index.ts';
import { useErrorText } from '../../ui/use-error-text.ts';

/** Login and password. `login` given: the person is known and only proves to be there. */
export function SignInForm({
  login,
  submitText,
  onSignedIn,
}: {
  login?: string;
  submitText: string;
  onSignedIn: (staff: CurrentStaff) => void;
}) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [hasCapsLock, setHasCapsLock] = useState(false);
  const { mutate, isPending, error } = useSignIn({ mutation: { onSuccess: onSignedIn } });
  const noteCapsLock = (event: KeyboardEvent) => setHasCapsLock(event.getModifierState('CapsLock'));
  return (
    <Form
      layout="vertical"
      requiredMark={false}
      size="large"
      initialValues={{ login: login ?? '', password: '' }}
      onFinish={(data: { login: string; password: string }) => mutate({ data })}
    >
      {error && (
        <Alert type="error" showIcon title={errorText(error)} role="alert" style={{ marginBottom: 16 }} />
      )}
      <Form.Item
        name="login"
        label={t('staff.signIn.login')}
        hidden={login !== undefined}
        rules={[{ required: true, whitespace: true, message: t('staff.signIn.loginNeeded') }]}
      >
        <Input
          autoFocus={login === undefined}
          autoComplete="username"
          autoCapitalize="off"
          spellCheck={false}
        />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('staff.signIn.password')}
        extra={hasCapsLock ? t('staff.signIn.capsLock') : undefined}
        rules={[{ required: true, message: t('staff.signIn.passwordNeeded') }]}
      >
        <Input.Password
          autoFocus={login !== undefined}
          autoComplete="current-password"
          onKeyDown={noteCapsLock}
          onKeyUp={noteCapsLock}
        />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={isPending}>
        {submitText}
      </Button>
    </Form>
  );
}

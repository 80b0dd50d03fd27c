import { passwordProblem } from '@suifang/contract/password.ts';
import { Button, Form, Input, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../ui/preferences.ts';

const consonants = 'bdfghkmnprstvwz';
const vowels = 'aeou';

/** A password that can be read aloud; the person changes it at the first sign-in. */
function makePassword(): string {
  const random = crypto.getRandomValues(new Uint32Array(16));
  const pick = (from: string, index: number) => from.charAt((random[index] ?? 0) % from.length);
  const letters = Array.from({ length: 12 }, (_, index) =>
    pick(index % 2 === 0 ? consonants : vowels, index),
  );
  const word = (from: number) => {
    const text = letters.slice(from, from + 6).join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return `${word(0)}-${word(6)}-${String(((random[12] ?? 0) % 900) + 100)}`;
}

/** The first password of somebody else, in the open: it is handed over by word of mouth and changed at once. */
export function FirstPasswordInput() {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const form = Form.useFormInstance();
  return (
    <Form.Item label={t('staff.initialPassword')} extra={t('staff.initialPasswordHint')}>
      <Space.Compact block>
        <Form.Item
          name="password"
          noStyle
          dependencies={['login']}
          rules={[
            ({ getFieldValue }) => ({
              required: true,
              validator: (_rule, value: string | undefined) => {
                const problem = passwordProblem(value ?? '', String(getFieldValue('login') ?? ''));
                return problem ? Promise.reject(new Error(problem[language])) : Promise.resolve();
              },
            }),
          ]}
        >
          <Input autoComplete="off" spellCheck={false} aria-label={t('staff.initialPassword')} />
        </Form.Item>
        <Button onClick={() => form.setFieldValue('password', makePassword())}>{t('staff.generate')}</Button>
      </Space.Compact>
    </Form.Item>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { Alert, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useTestTrunk } from '../../api/__generated__/trunks.ts';
import type { TrunkTestResult, TrunkWithStatus } from '../../api/__generated__/model/index.ts';
import { useFormErrors } from '../../ui/use-form-errors.ts';
import { useWord } from '../../ui/use-word.ts';

/** A phone that rang and was not taken proves the line as well. */
function verdictOf({ isReachable, call }: TrunkTestResult): 'good' | 'notAnswered' | 'bad' {
  if (!isReachable || call?.result === 'failed') return 'bad';
  return call?.result === 'not-answered' ? 'notAnswered' : 'good';
}

const alertTypes = { good: 'success', notAnswered: 'warning', bad: 'error' } as const;

/** Tests one line, with a call when a number is given, and says in words what happened. */
export function TestDialog({
  trunk,
  isOpen,
  onClose,
}: {
  trunk: TrunkWithStatus;
  isOpen: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const word = useWord();
  const client = useQueryClient();
  const [form] = Form.useForm<{ number?: string }>();
  const showErrors = useFormErrors(form);
  const test = useTestTrunk({
    mutation: {
      onError: showErrors,
      onSettled: () => client.invalidateQueries({ queryKey: ['/api/trunks'] }),
    },
  });
  const start = ({ number }: { number?: string }) =>
    test.mutate({ id: trunk.id, data: number ? { number } : {} });
  const verdict = test.data && verdictOf(test.data);
  const close = () => {
    test.reset();
    onClose();
  };
  return (
    <Modal
      open={isOpen}
      title={t('trunks.testTitle', { name: trunk.name })}
      okText={t('trunks.testStart')}
      cancelText={t('ui.close')}
      confirmLoading={test.isPending}
      onOk={form.submit}
      onCancel={close}
      destroyOnHidden
      width={480}
    >
      <p style={{ color: 'var(--quiet)' }}>{t('trunks.testText')}</p>
      <Form form={form} layout="vertical" preserve={false} onFinish={start}>
        <Form.Item name="number" label={t('trunks.testNumber')} extra={t('trunks.testNumberHint')}>
          <Input autoFocus allowClear inputMode="tel" maxLength={12} style={{ width: 240 }} />
        </Form.Item>
      </Form>
      <div aria-live="polite">
        {test.isPending && <Alert showIcon type="info" title={t('trunks.testRunning')} />}
        {test.data && verdict && !test.isPending && (
          <Alert
            showIcon
            type={alertTypes[verdict]}
            title={t(`trunks.verdicts.${verdict}`)}
            description={word(test.data.words)}
          />
        )}
      </div>
    </Modal>
  );
}

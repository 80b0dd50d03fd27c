import { Form, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAskBeforeDiscard } from './use-ask-before-discard.tsx';

/** Asks for one sentence before something ends, so that the next person knows what was done. */
export function SentenceDialog({
  isOpen,
  title,
  label,
  initial = '',
  okText,
  children,
  onCancel,
  onSentence,
}: {
  isOpen: boolean;
  title: string;
  label: string;
  initial?: string;
  okText?: string;
  /** What the sentence is about, above it. */
  children?: ReactNode;
  onCancel: () => void;
  onSentence: (sentence: string) => void;
}) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ sentence: string }>();
  const cancel = useAskBeforeDiscard(form, onCancel);
  return (
    <Modal
      open={isOpen}
      title={title}
      okText={okText ?? t('ui.save')}
      onOk={form.submit}
      onCancel={cancel}
      destroyOnHidden
      width={440}
    >
      {children}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        preserve={false}
        initialValues={{ sentence: initial }}
        onFinish={({ sentence }) => onSentence(sentence.trim())}
      >
        <Form.Item
          name="sentence"
          label={label}
          rules={[{ required: true, whitespace: true, message: t('ui.sentenceNeeded') }]}
        >
          <Input.TextArea autoFocus maxLength={500} autoSize={{ minRows: 2, maxRows: 6 }} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

import { Form, Input, Modal } from 'antd';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCreateQuestionnaire } from '../../api/__generated__/questionnaires.ts';
import { useFormErrors } from '../../ui/use-form-errors.ts';
import { useQuestionnaireCache } from './use-questionnaire-cache.ts';
import { useAskBeforeDiscard } from '../../ui/use-ask-before-discard.tsx';

/** Names a new questionnaire and opens it. */
export function NewQuestionnaireDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const keep = useQuestionnaireCache();
  const [form] = Form.useForm<{ title: string }>();
  const create = useCreateQuestionnaire({
    mutation: {
      onSuccess: (created) => {
        keep(created);
        void navigate({ to: '/questionnaires/$id', params: { id: created.id } });
      },
      onError: useFormErrors(form),
    },
  });
  const cancel = useAskBeforeDiscard(form, onClose);
  return (
    <Modal
      open={isOpen}
      title={t('questionnaires.addTitle')}
      okText={t('questionnaires.create')}
      confirmLoading={create.isPending}
      onOk={form.submit}
      onCancel={cancel}
      destroyOnHidden
      width={480}
    >
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(data) => create.mutate({ data })}>
        <Form.Item
          name="title"
          label={t('questionnaires.name')}
          rules={[{ required: true, whitespace: true, max: 200 }]}
        >
          <Input maxLength={200} autoFocus autoComplete="off" placeholder={t('questionnaires.nameHint')} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

import { QueueSettings } from '@suifang/contract/queues.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Alert, App, Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/api-error.ts';
import type { CreateQueueBody, Queue } from '../../api/__generated__/model/index.ts';
import { useChangeQueue, useCreateQueue, useListQueues } from '../../api/__generated__/queues.ts';
import { PageLoading } from '../../frame/page-states.tsx';
import { ErrorCount } from '../../ui/ErrorCount.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { LoadError } from '../../ui/LoadError.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useErrorText } from '../../ui/use-error-text.ts';
import { useAskBeforeLeaving } from '../../ui/use-ask-before-discard.tsx';
import { useFormErrors } from '../../ui/use-form-errors.ts';
import '../campaigns/campaigns.css';
import { QueueFields } from './QueueFields.tsx';

const usual = (): CreateQueueBody => ({ name: '', settings: QueueSettings.parse({}), memberIds: [] });
const valuesOf = ({ name, settings, members }: Queue): CreateQueueBody => ({
  name,
  settings,
  memberIds: members.map(({ staffId }) => staffId),
});

/** Makes a queue. */
export function NewQueuePage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('queues.add')} summary={t('queues.newSummary')} />
      <Editor onReload={() => undefined} />
    </>
  );
}

/** Changes a queue. */
export function EditQueuePage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/frame/queues/$id' });
  const [edition, setEdition] = useState(0);
  const { data, error, refetch } = useListQueues();
  if (error && !data) return <LoadError error={error} retry={refetch} />;
  if (!data) return <PageLoading />;
  const queue = data.items.find((one) => one.id === id);
  if (!queue) return <Notice text={t('queues.missing')} />;
  const reload = async (): Promise<void> => {
    await refetch();
    setEdition((before) => before + 1);
  };
  return (
    <>
      <PageHeader title={t('agents.editTitle', { name: queue.name })} summary={t('queues.editSummary')} />
      <Editor key={edition} queue={queue} onReload={() => void reload()} />
    </>
  );
}

function Editor({ queue, onReload }: { queue?: Queue; onReload: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const errorText = useErrorText();
  const navigate = useNavigate();
  const client = useQueryClient();
  // What was there when the page was opened: a colleague's change must not undo what is being typed.
  const [opened] = useState(queue);
  const [form] = Form.useForm<CreateQueueBody>();
  useAskBeforeLeaving(form);
  const showErrors = useFormErrors(form);
  const onSuccess = async (): Promise<void> => {
    void message.success(t('agents.saved'));
    await client.invalidateQueries({ queryKey: ['/api/queues'] });
    await navigate({ to: '/queues', ignoreBlocker: true });
  };
  const create = useCreateQueue({ mutation: { onSuccess, onError: showErrors } });
  const change = useChangeQueue({
    mutation: {
      onSuccess,
      onError: (failure) => {
        if (failure.code !== 'request.conflict') showErrors(failure);
      },
    },
  });
  const isConflict = change.error instanceof ApiError && change.error.code === 'request.conflict';
  const save = (): void => {
    const data: CreateQueueBody = form.getFieldsValue(true);
    if (opened) change.mutate({ id: opened.id, data: { version: opened.version, ...data } });
    else create.mutate({ data });
  };
  return (
    <>
      {isConflict && (
        <Alert
          className="campaign-alert"
          type="warning"
          showIcon
          title={errorText(change.error)}
          action={<Button onClick={onReload}>{t('queues.reload')}</Button>}
        />
      )}
      <Form
        form={form}
        className="card campaign-form"
        layout="vertical"
        requiredMark={false}
        initialValues={opened ? valuesOf(opened) : usual()}
        onFinish={save}
      >
        <QueueFields {...(opened && { queue: opened })} />
        <div className="campaign-form-foot">
          <ErrorCount />
          <LinkButton to="/queues">{t('ui.cancel')}</LinkButton>
          <Button type="primary" htmlType="submit" loading={create.isPending || change.isPending}>
            {t('ui.save')}
          </Button>
        </div>
      </Form>
    </>
  );
}

import { Button, Drawer, Form } from 'antd';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormErrors } from './use-form-errors.ts';

type EditForm<Values> = Readonly<{
  initialValues: object;
  /** Saves; what goes wrong is given to `showErrors`, which points at the inputs. */
  onSave: (values: Values, showErrors: (error: unknown) => void) => void;
  children: ReactNode;
}>;

/** A form beside the page: what is changed stays in view while it is changed. Each opening begins afresh. */
export function EditDrawer<Values extends object>({
  title,
  hint,
  isOpen,
  isSaving,
  onClose,
  ...form
}: EditForm<Values> & {
  title: string;
  hint?: string;
  isOpen: boolean;
  isSaving: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const formId = useId();
  return (
    <Drawer
      open={isOpen}
      title={title}
      size={560}
      onClose={onClose}
      destroyOnHidden
      extra={
        <Button type="primary" htmlType="submit" form={formId} loading={isSaving}>
          {t('ui.save')}
        </Button>
      }
    >
      {hint && <p className="quiet">{hint}</p>}
      <FreshForm<Values> id={formId} {...form} />
    </Drawer>
  );
}

function FreshForm<Values extends object>({
  id,
  initialValues,
  onSave,
  children,
}: EditForm<Values> & { id: string }) {
  const [form] = Form.useForm<Values>();
  const showErrors = useFormErrors(form);
  return (
    <Form<Values>
      id={id}
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={initialValues}
      onFinish={(values) => onSave(values, showErrors)}
    >
      {children}
    </Form>
  );
}

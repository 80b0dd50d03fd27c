import { Button, Drawer, Form, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A form beside the page: what is changed stays in view while it is changed. */
export function EditDrawer<Values extends object>({
  title,
  hint,
  form,
  initialValues,
  isOpen,
  isSaving,
  onSave,
  onClose,
  children,
}: {
  title: string;
  hint?: string;
  form: FormInstance<Values>;
  initialValues: object;
  isOpen: boolean;
  isSaving: boolean;
  onSave: (values: Values) => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <Drawer
      open={isOpen}
      title={title}
      size={560}
      onClose={onClose}
      destroyOnHidden
      extra={
        <Button type="primary" loading={isSaving} onClick={form.submit}>
          {t('ui.save')}
        </Button>
      }
    >
      {hint && <p className="quiet">{hint}</p>}
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        preserve={false}
        initialValues={initialValues}
        onFinish={onSave}
      >
        {children}
      </Form>
    </Drawer>
  );
}

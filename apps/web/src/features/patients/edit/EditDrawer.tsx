import { Button, Drawer, Form, type FormInstance } from 'antd';
import { type ReactNode, type RefObject, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Patient } from '../../../api/__generated__/model/index.ts';
import { useVersionedSave, type VersionedForm } from '../../../ui/conflict/use-versioned-save.tsx';
import { useAskBeforeDiscard } from '../../../ui/use-ask-before-discard.tsx';
import { useFormErrors } from '../../../ui/use-form-errors.ts';

/** Saves; what goes wrong is given to `showErrors`, which points at the inputs. */
type Save<Values> = (values: Values, showErrors: (error: unknown) => void) => void;

type Fields = Readonly<{ initialValues: object; children: ReactNode }>;
/** The form of one opening, seen from its frame. */
type OpenForm = RefObject<FormInstance | null>;

type DrawerFrame = Readonly<{
  title: string;
  hint?: string;
  width?: number;
  isOpen: boolean;
  isSaving: boolean;
  onClose: () => void;
}>;

function FormDrawer({
  title,
  hint,
  width = 560,
  isOpen,
  isSaving,
  onClose,
  formId,
  openForm,
  children,
}: DrawerFrame & { formId: string; openForm: OpenForm; children: ReactNode }) {
  const { t } = useTranslation();
  const cancel = useAskBeforeDiscard(openForm, onClose);
  return (
    <Drawer
      open={isOpen}
      title={title}
      size={width}
      onClose={cancel}
      destroyOnHidden
      extra={
        <Button type="primary" htmlType="submit" form={formId} loading={isSaving}>
          {t('ui.save')}
        </Button>
      }
    >
      {hint && <p className="quiet">{hint}</p>}
      {children}
    </Drawer>
  );
}

function FreshForm<Values extends object>({
  id,
  openForm,
  initialValues,
  onSave,
  children,
}: Fields & { id: string; openForm: OpenForm; onSave: Save<Values> }) {
  const [form] = Form.useForm<Values>();
  const showErrors = useFormErrors(form);
  return (
    <Form<Values>
      id={id}
      form={form}
      ref={openForm}
      layout="vertical"
      requiredMark={false}
      initialValues={initialValues}
      onFinish={(values) => onSave(values, showErrors)}
    >
      {children}
    </Form>
  );
}

/** A form beside the page: what is changed stays in view while it is changed. Each opening begins afresh. */
export function EditDrawer<Values extends object>({
  initialValues,
  onSave,
  children,
  ...frame
}: DrawerFrame & Fields & { onSave: Save<Values> }) {
  const formId = useId();
  const openForm: OpenForm = useRef(null);
  return (
    <FormDrawer {...frame} formId={formId} openForm={openForm}>
      <FreshForm<Values> id={formId} openForm={openForm} initialValues={initialValues} onSave={onSave}>
        {children}
      </FreshForm>
    </FormDrawer>
  );
}

type OnRecord<Values, Held extends object> = Readonly<{
  record: VersionedForm<Patient, Held>;
  /** Saves on a version of the record. */
  save: (values: Values, version: number) => Promise<unknown>;
}>;

/** The same on a patient who is there already: what somebody else has saved meanwhile is compared, not overwritten. */
export function EditRecordDrawer<Values extends object, Held extends object>({
  initialValues,
  record,
  save,
  children,
  ...frame
}: DrawerFrame & Fields & OnRecord<Values, Held>) {
  const formId = useId();
  const openForm: OpenForm = useRef(null);
  return (
    <FormDrawer {...frame} formId={formId} openForm={openForm}>
      <FreshRecordForm<Values, Held>
        id={formId}
        openForm={openForm}
        initialValues={initialValues}
        record={record}
        save={save}
      >
        {children}
      </FreshRecordForm>
    </FormDrawer>
  );
}

function FreshRecordForm<Values extends object, Held extends object>({
  record,
  save,
  ...form
}: Fields & OnRecord<Values, Held> & { id: string; openForm: OpenForm }) {
  const { submit, dialog } = useVersionedSave<Patient, Held, Values>({ ...record, save });
  return (
    <>
      <FreshForm<Values> {...form} onSave={(values, showErrors) => void submit(values, showErrors)} />
      {dialog}
    </>
  );
}

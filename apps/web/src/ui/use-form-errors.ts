import type { FormInstance, FormRule } from 'antd';
import { ApiError } from '../api/api-error.ts';
import { usePreferences } from './preferences.ts';
import { toFirstError } from './to-first-error.ts';
import { useShowError } from './use-show-error.ts';

/**
 * The rule of an input that has no other: it is looked at again when something is typed, and what the server has refused goes.
 */
export const clearedByTyping: FormRule = { validator: async () => undefined };

/**
 * Shows a failed save: at the inputs the server complains about when the form has them, else as a message. Paths of
 * the server are dotted and name the form's inputs.
 */
export function useFormErrors<Values>(form: FormInstance<Values>): (error: unknown) => void {
  const { language } = usePreferences();
  const showError = useShowError();
  return (error) => {
    const fields = error instanceof ApiError ? error.fields : [];
    const known = new Set(form.getFieldsError().map(({ name }) => name.join('.')));
    const inputs = fields
      .filter(({ path }) => known.has(path))
      .map(({ path, message }) => ({
        name: path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
        errors: [message[language]],
      }));
    form.setFields(inputs as never);
    const [first] = inputs;
    if (first) form.scrollToField(first.name, toFirstError);
    if (inputs.length < fields.length || fields.length === 0) showError(error);
  };
}

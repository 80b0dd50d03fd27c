import { Form } from 'antd';
import { useTranslation } from 'react-i18next';

/** How many inputs of the form around it are wrong, for beside the button that saves; nothing while none is. */
export function ErrorCount() {
  const { t } = useTranslation();
  return (
    <Form.Item noStyle shouldUpdate>
      {({ getFieldsError }) => {
        const count = getFieldsError().filter(({ errors }) => errors.length > 0).length;
        return (
          <span role="status" className="form-errors">
            {count > 0 && t('ui.toCorrect', { count })}
          </span>
        );
      }}
    </Form.Item>
  );
}

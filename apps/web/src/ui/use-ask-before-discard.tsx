import { App } from 'antd';
import { useTranslation } from 'react-i18next';

/** A form, as far as its fields are concerned. */
type HasFields = Readonly<{ isFieldsTouched: () => boolean }>;

/**
 * How a drawer or dialog with a form is closed by Esc, by a click beside it or by its cross: what somebody has typed is
 * thrown away only when they say so.
 */
export function useAskBeforeDiscard(
  form: HasFields | Readonly<{ current: HasFields | null }>,
  close: () => void,
): () => void {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  return () => {
    const fields = 'current' in form ? form.current : form;
    if (!fields?.isFieldsTouched()) return close();
    void modal.confirm({
      title: t('ui.discard.title'),
      content: t('ui.discard.text'),
      okText: t('ui.discard.discard'),
      cancelText: t('ui.discard.goOn'),
      // Esc and then Enter, out of habit, must not throw it away either.
      autoFocusButton: 'cancel',
      onOk: close,
    });
  };
}

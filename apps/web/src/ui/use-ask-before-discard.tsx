import { useBlocker } from '@tanstack/react-router';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';

/** A form, as far as its fields are concerned. */
type HasFields = Readonly<{ isFieldsTouched: () => boolean }>;

/** Asks whether what was typed may be thrown away; fulfils with the answer. */
function useDiscardQuestion(): () => Promise<boolean> {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  return () =>
    new Promise((resolve) => {
      void modal.confirm({
        title: t('ui.discard.title'),
        content: t('ui.discard.text'),
        okText: t('ui.discard.discard'),
        cancelText: t('ui.discard.goOn'),
        // The harmless way is the strong one; and Esc and then Enter, out of habit, must not throw it away either.
        okButtonProps: { type: 'default', danger: true },
        cancelButtonProps: { type: 'primary' },
        autoFocusButton: 'cancel',
        onOk: () => resolve(true),
        onCancel: () => resolve(false),
      });
    });
}

/**
 * How a drawer or dialog with a form is closed by Esc, by a click beside it or by its cross: what somebody has typed is
 * thrown away only when they say so.
 */
export function useAskBeforeDiscard(
  form: HasFields | Readonly<{ current: HasFields | null }>,
  close: () => void,
): () => void {
  const ask = useDiscardQuestion();
  return () => {
    const fields = 'current' in form ? form.current : form;
    if (!fields?.isFieldsTouched()) return close();
    void ask().then((isGivenUp) => isGivenUp && close());
  };
}

/**
 * The same for a page that is a form: whoever leaves it by the menu, a link, or the browser's own ways is asked first.
 * Whoever has saved leaves with `ignoreBlocker`; a session that has ended leads to the sign-in without a question.
 */
export function useAskBeforeLeaving(form: HasFields): void {
  const ask = useDiscardQuestion();
  useBlocker({
    shouldBlockFn: async ({ current, next }) =>
      next.pathname !== current.pathname &&
      next.pathname !== '/sign-in' &&
      form.isFieldsTouched() &&
      !(await ask()),
    enableBeforeUnload: () => form.isFieldsTouched(),
  });
}

import { App } from 'antd';
import { ApiError } from '../api/api-error.ts';
import { useErrorText } from './use-error-text.ts';

/** Tells a failed action at the top of the page. A session that has ended locks the page, which says enough. */
export function useShowError(): (error: unknown) => void {
  const { message } = App.useApp();
  const errorText = useErrorText();
  return (error) => {
    if (error instanceof ApiError && error.code === 'session.missing') return;
    void message.error(errorText(error));
  };
}

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];

/** The keys of a telephone. Typed on the keyboard too, unless something else is being written. */
export function Keypad({ isDisabled, onPress }: { isDisabled: boolean; onPress: (key: string) => void }) {
  const { t } = useTranslation();
  useEffect(() => {
    if (isDisabled) return undefined;
    const press = (event: KeyboardEvent) => {
      const isWriting =
        event.target instanceof HTMLElement &&
        event.target.closest('input, textarea, select, [role=combobox]');
      if (!isWriting && !event.ctrlKey && !event.metaKey && keys.includes(event.key)) onPress(event.key);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [isDisabled, onPress]);
  return (
    <div className="keypad" role="group" aria-label={t('questionnaires.preview.keypad')}>
      {keys.map((key) => (
        <button key={key} type="button" disabled={isDisabled} onClick={() => onPress(key)}>
          {key}
        </button>
      ))}
    </div>
  );
}

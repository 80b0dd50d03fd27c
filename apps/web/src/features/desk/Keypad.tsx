import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isTyping } from '../../ui/is-typing.ts';

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];

/** Keys for whatever is at the other end. As long as they are shown, those of the keyboard go there too, and nowhere else. */
export function Keypad({ onKey }: { onKey: (key: string) => void }) {
  const { t } = useTranslation();
  const [sent, setSent] = useState('');
  const send = useRef(onKey);
  useEffect(() => {
    send.current = (key) => {
      setSent((before) => before + key);
      onKey(key);
    };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      if (!keys.includes(event.key)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!event.repeat) send.current(event.key);
    };
    // Before the questionnaire, of which a digit is an answer.
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, []);
  return (
    <div className="call-bar-keypad">
      <output className="call-bar-keypad-sent tabular" aria-label={t('desk.bar.keysSent')}>
        {sent}
      </output>
      {keys.map((key, index) => (
        <Button key={key} autoFocus={index === 0} onClick={() => send.current(key)}>
          {key}
        </Button>
      ))}
    </div>
  );
}

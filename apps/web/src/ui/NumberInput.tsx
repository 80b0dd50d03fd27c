import { Input } from 'antd';
import { type CSSProperties, type ReactNode, useState } from 'react';
import { readNumber } from './number-range.ts';

type Props = Readonly<{
  id?: string;
  value?: number | null;
  onChange?: (value: number | null) => void;
  /** What one of the number that is typed is worth in `value`: 1000 for seconds of a value in milliseconds. */
  unit?: number;
  label?: string;
  labelledBy?: string;
  placeholder?: string;
  prefix?: ReactNode;
  suffix?: ReactNode;
  width?: number | string;
  status?: 'error';
  isDisabled?: boolean;
  /** The person has left the field, or pressed Enter. */
  onDone?: () => void;
}>;

/**
 * A number that stays as it was typed: nothing is moved into a range, the rules of the form say what is wrong with it.
 * Emptied it is `null`, what is no number is `NaN`.
 */
export function NumberInput({ value = null, onChange, unit = 1, width = 132, ...props }: Props) {
  const [typed, setTyped] = useState('');
  const { id, label, labelledBy, placeholder, prefix, suffix, status, isDisabled = false, onDone } = props;
  const style: CSSProperties = { width };
  const worth = (text: string) => {
    const number = readNumber(text);
    return number === null ? null : Number((number * unit).toPrecision(12));
  };
  const shown = Object.is(worth(typed), value)
    ? typed
    : value === null || Number.isNaN(value)
      ? ''
      : String(Number((value / unit).toPrecision(12)));
  return (
    <Input
      {...(id !== undefined && { id })}
      {...(label !== undefined && { 'aria-label': label })}
      {...(labelledBy !== undefined && { 'aria-labelledby': labelledBy })}
      {...(placeholder !== undefined && { placeholder })}
      {...(status !== undefined && { status })}
      inputMode="decimal"
      autoComplete="off"
      style={style}
      prefix={prefix}
      suffix={suffix}
      disabled={isDisabled}
      value={shown}
      onBlur={onDone}
      onPressEnter={onDone}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange?.(worth(target.value));
      }}
    />
  );
}

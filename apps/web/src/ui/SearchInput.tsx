import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useEffect, useState } from 'react';

const TYPING_PAUSE_MS = 250;

/** Words to search a list for. Tells them after a pause in typing; follows the address when that changes. */
export function SearchInput({
  words,
  hint,
  onSearch,
}: {
  words: string;
  hint: string;
  onSearch: (words: string) => void;
}) {
  const [typed, setTyped] = useState(words);
  const [known, setKnown] = useState(words);
  if (known !== words) {
    setKnown(words);
    if (typed.trim() !== words) setTyped(words);
  }
  useEffect(() => {
    if (typed.trim() === words) return undefined;
    const timer = setTimeout(() => onSearch(typed.trim()), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, words, onSearch]);
  return (
    <Input
      allowClear
      style={{ width: 240 }}
      prefix={<SearchOutlined style={{ color: 'var(--quiet)' }} />}
      placeholder={hint}
      aria-label={hint}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}

import { Button } from 'antd';

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];

/** Keys for whatever is at the other end. */
export function Keypad({ onKey }: { onKey: (key: string) => void }) {
  return (
    <div className="call-bar-keypad">
      {keys.map((key) => (
        <Button key={key} onClick={() => onKey(key)}>
          {key}
        </Button>
      ))}
    </div>
  );
}

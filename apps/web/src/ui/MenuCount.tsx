import { Badge } from 'antd';

/** How many new ones there are, beside an entry of the menu; none is not said. */
export function MenuCount({ count }: { count: number | undefined }) {
  if (!count) return null;
  return <Badge count={count} size="small" color="var(--red)" style={{ marginLeft: 'auto' }} />;
}

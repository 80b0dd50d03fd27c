import { Button, type ButtonProps, Tooltip } from 'antd';

/** A button that says why it cannot be used: `reason` disables it and is read on hover, focus and by screen readers. */
export function ReasonButton({ reason, ...button }: ButtonProps & { reason?: string | undefined }) {
  if (reason === undefined) return <Button {...button} />;
  return (
    <Tooltip title={reason}>
      {/* A disabled button gets no events; the wrapper keeps it reachable. */}
      <span tabIndex={0} role="note" aria-label={reason}>
        <Button {...button} disabled style={{ pointerEvents: 'none', ...button.style }} />
      </span>
    </Tooltip>
  );
}

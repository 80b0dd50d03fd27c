import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TrunkWithStatus } from '../../api/__generated__/model/index.ts';
import type { Tone } from '../../ui/palette.ts';
import { StateTag } from '../../ui/StateTag.tsx';

const tones: Readonly<Record<TrunkWithStatus['state'], Tone>> = {
  reachable: 'green',
  unreachable: 'red',
  refused: 'red',
  'not-applied': 'amber',
  disabled: 'grey',
  unknown: 'grey',
};

/** Whether the other end of a line answers, and on hover what to do when it does not. */
export function TrunkStateTag({ state }: Pick<TrunkWithStatus, 'state'>) {
  const { t } = useTranslation();
  return (
    <Tooltip title={t(`trunks.stateHints.${state}`)}>
      <span tabIndex={0}>
        <StateTag tone={tones[state]}>{t(`trunks.states.${state}`)}</StateTag>
      </span>
    </Tooltip>
  );
}

import { gradeLine, isDeaf, lineLimits, lostShare } from '@suifang/contract/line-quality.ts';
import { useTranslation } from 'react-i18next';
import type { CallLine, LineQuality } from '../../api/__generated__/model/index.ts';
import { StateTag } from '../../ui/StateTag.tsx';
import { usePartText } from './CallStaff.tsx';

const { bad } = lineLimits;

/** How the network was on each leg of a call, in words and figures; nothing where nobody answered. */
export function NetworkCard({ lines }: { lines: readonly CallLine[] }) {
  const { t } = useTranslation();
  if (lines.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('calls.network.title')}</h2>
      <table className="call-table">
        <thead>
          <tr>
            <th scope="col">{t('calls.legs.party')}</th>
            <th scope="col">{t('calls.network.voice')}</th>
            <th scope="col">{t('calls.network.lost')}</th>
            <th scope="col">{t('calls.network.jitter')}</th>
            <th scope="col">{t('calls.network.roundTrip')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((leg, index) => (
            <Leg key={index} leg={leg} />
          ))}
        </tbody>
      </table>
      <p className="quiet call-network-hint">
        {t('calls.network.hint', {
          lost: bad.lost * 100,
          jitter: bad.jitterMs,
          roundTrip: bad.roundTripMs,
        })}
      </p>
    </section>
  );
}

function Leg({ leg: { part, staff, measuredBy, line } }: { leg: CallLine }) {
  const { t } = useTranslation();
  const textOf = usePartText();
  const ms = (value: number | null) =>
    value === null ? '–' : t('calls.network.ms', { count: Math.round(value) });
  return (
    <tr>
      <td>
        {textOf(part, staff?.name)}
        {measuredBy === 'browser' && <span className="quiet"> {t('calls.network.byBrowser')}</span>}
      </td>
      {line === null ? (
        <td colSpan={4} className="quiet">
          {t('calls.network.nothing')}
        </td>
      ) : (
        <>
          <td>
            <Voice line={line} />
          </td>
          <td className="call-clock">{isDeaf(line) ? '–' : `${(lostShare(line) * 100).toFixed(1)}%`}</td>
          <td className="call-clock">{isDeaf(line) ? '–' : ms(line.jitterMs)}</td>
          <td className="call-clock">{ms(line.roundTripMs)}</td>
        </>
      )}
    </tr>
  );
}

/** Only what is bad has a colour. */
function Voice({ line }: { line: LineQuality }) {
  const { t } = useTranslation();
  const grade = gradeLine(line);
  const words = isDeaf(line) ? t('calls.network.deaf') : t(`desk.line.${grade}`);
  return grade === 'bad' ? <StateTag tone="red">{words}</StateTag> : <>{words}</>;
}

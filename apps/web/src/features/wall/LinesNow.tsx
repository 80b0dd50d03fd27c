import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WallCampaignsItem, WallTrunksItem } from '../../api/__generated__/model/index.ts';

/** Campaigns that are under way with the lines they use, and the lines of every trunk. */
export function LinesNow({
  campaigns,
  trunks,
}: {
  campaigns: readonly WallCampaignsItem[];
  trunks: readonly WallTrunksItem[];
}) {
  const { t } = useTranslation();
  return (
    <section className="card" aria-label={t('wall.lines')}>
      <h2>{t('wall.lines')}</h2>
      <table className="wall-table">
        <thead>
          <tr>
            <th>{t('wall.campaign')}</th>
            <th>{t('wall.inUse')}</th>
            <th>{t('wall.dials')}</th>
            <th>{t('wall.answered')}</th>
          </tr>
        </thead>
        <tbody>
          {campaigns.map(({ id, name, state, linesUsed, lines, dials, answered, preparing, wordsHeldBy }) => (
            <tr key={id}>
              <th scope="row">
                <Link to="/campaigns/$id" params={{ id }}>
                  {name}
                </Link>{' '}
                <span className="quiet">
                  {t(`campaigns.states.${state}`)}
                  {preparing > 0 && ` · ${t(`wall.${wordsHeldBy ?? 'preparing'}`, { count: preparing })}`}
                </span>
              </th>
              <td className="tabular">
                {linesUsed} / {lines}
              </td>
              <td className="tabular">{dials}</td>
              <td className="tabular">{answered}</td>
            </tr>
          ))}
          {trunks.map(({ id, name, linesUsed, lines }) => (
            <tr key={id}>
              <th scope="row">{t('wall.trunk', { name })}</th>
              <td className={linesUsed >= lines ? 'tabular wall-alert' : 'tabular'}>
                {linesUsed} / {lines}
              </td>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import { ExportOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCurrentStaff } from '../api/session.ts';
import { useIsAgent } from '../features/desk/use-presence.ts';
import { type MenuEntry, menuFor } from './menu.tsx';

function Entry({ entry, icon }: { entry: MenuEntry; icon?: React.ReactNode }) {
  const { t } = useTranslation();
  if (entry.isOutside) {
    return (
      <a href={entry.to} className="side-menu-link" target="_blank" rel="noreferrer">
        {t(entry.label)} <ExportOutlined aria-label={t('frame.opensBeside')} />
      </a>
    );
  }
  return (
    <Link
      to={entry.to}
      className="side-menu-link"
      activeOptions={{ exact: entry.to === '/', includeSearch: false }}
      activeProps={{ 'aria-current': 'page' }}
    >
      {icon}
      {t(entry.label)}
      {entry.Count && <entry.Count />}
    </Link>
  );
}

/** The ways to the pages, grouped by the work. */
export function SideMenu() {
  const { t } = useTranslation();
  const { permissions } = useCurrentStaff();
  const isAgent = useIsAgent();
  return (
    <nav className="side-menu" aria-label={t('frame.menu')}>
      {menuFor(permissions, isAgent).map((group) =>
        group.label === undefined ? (
          group.entries.map((entry) => <Entry key={entry.to} entry={entry} icon={group.icon} />)
        ) : (
          <section key={group.label}>
            <h2>
              {group.icon}
              {t(group.label)}
            </h2>
            {group.entries.map((entry) => (
              <Entry key={entry.to} entry={entry} />
            ))}
          </section>
        ),
      )}
    </nav>
  );
}

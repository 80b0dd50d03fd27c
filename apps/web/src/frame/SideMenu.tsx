import { DownOutlined, ExportOutlined } from '@ant-design/icons';
import { Link, useLocation } from '@tanstack/react-router';
import type { ParseKeys } from 'i18next';
import { useEffect, useId, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useCurrentStaff } from '../api/session.ts';
import { useIsAgent } from '../features/desk/use-presence.ts';
import { type MenuEntry, type MenuGroup, menuFor } from './menu.tsx';
import { chooseGroup, isOpenAtFirst, useChosenGroups } from './open-groups.ts';

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

/** A part of the work; its heading folds it away and says so. */
function Group({ group, label }: { group: MenuGroup; label: ParseKeys }) {
  const { t } = useTranslation();
  const isHere = useLocation({
    select: ({ pathname }) => group.entries.some(({ to }) => pathname.startsWith(to)),
  });
  const chosen = useChosenGroups()[label];
  const isOpen = chosen ?? (isHere || isOpenAtFirst(label));
  const id = useId();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // Whoever comes to a page by another way sees where in the menu it is.
    if (isHere) section.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [isHere]);
  return (
    <section ref={section}>
      <h2>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          data-here={isHere && !isOpen}
          onClick={() => {
            flushSync(() => chooseGroup(label, !isOpen));
            section.current?.scrollIntoView({ block: 'nearest' });
          }}
        >
          {group.icon}
          {t(label)}
          <DownOutlined className="side-menu-fold" rotate={isOpen ? 180 : 0} />
        </button>
      </h2>
      <div id={id} hidden={!isOpen}>
        {group.entries.map((entry) => (
          <Entry key={entry.to} entry={entry} />
        ))}
      </div>
    </section>
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
          <Group key={group.label} group={group} label={group.label} />
        ),
      )}
    </nav>
  );
}

import { DownOutlined, ExportOutlined } from '@ant-design/icons';
import { Link, useLocation } from '@tanstack/react-router';
import type { ParseKeys } from 'i18next';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCurrentStaff } from '../api/session.ts';
import { useIsAgent } from '../features/desk/use-presence.ts';
import { type MenuEntry, type MenuGroup, menuFor } from './menu.tsx';
import { isOpenAtFirst, setGroupOpen, useOpenGroups } from './open-groups.ts';

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
  const isOpen = useOpenGroups((groups) => groups[label] ?? isOpenAtFirst(label));
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const isHere = useLocation({
    select: ({ pathname }) => group.entries.some(({ to }) => pathname.startsWith(to)),
  });
  useEffect(() => {
    // Whoever comes to a page by another way sees where in the menu it is.
    if (isHere) setGroupOpen(label, true);
  }, [isHere, label]);
  useEffect(() => {
    if (isOpen) section.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <section ref={section}>
      <h2>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setGroupOpen(label, !isOpen)}
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
      <div className="side-menu-more" aria-hidden />
    </nav>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useMatches } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQuery, useCurrentStaff } from '../api/session.ts';
import { lockPage } from '../api/session-state.ts';
import { isInCall } from '../features/desk/states.ts';
import { useDueReminder } from '../features/desk/use-due-callbacks.ts';
import { usePresence } from '../features/desk/use-presence.ts';
import { useScreenPop } from '../features/desk/use-screen-pop.ts';
import { Notice } from '../ui/Notice.tsx';
import { useLiveEvents } from '../ui/use-live-events.ts';
import { Alarms } from './Alarms.tsx';
import { CallBar } from './CallBar.tsx';
import { Phone } from './Phone.tsx';
import { liveMap, untold } from './live-map.ts';
import { SearchBox } from './SearchBox.tsx';
import { SideMenu } from './SideMenu.tsx';
import { StateControl } from './StateControl.tsx';
import { useAutoLock } from './use-auto-lock.ts';
import { UserMenu } from './UserMenu.tsx';

/** What every page has around it: search, alarms and the person above, the ways to the pages at the left. */
export function Frame() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const staff = useCurrentStaff();
  const presence = usePresence();
  useScreenPop(presence);
  useDueReminder(presence !== undefined);
  const { isLost } = useLiveEvents(liveMap, untold, lockPage);
  useAutoLock(staff.idleLimitMs);
  useEffect(() => {
    // A stream that cannot be opened may mean that the session has ended.
    if (isLost) void client.refetchQueries({ queryKey: sessionQuery.queryKey });
  }, [client, isLost]);
  const needed = useMatches({ select: (matches) => matches.at(-1)?.staticData.permission });
  const isForbidden = needed !== undefined && !staff.permissions.includes(needed);
  return (
    <div className="frame">
      <a className="frame-skip" href="#content">
        {t('frame.skip')}
      </a>
      <div className="frame-top">
        <header className="top-bar">
          <Link to="/" className="top-bar-name">
            <img src="/icon.svg" alt="" />
            {t('frame.product')}
          </Link>
          <SearchBox />
          <div className="top-bar-end">
            {presence && <StateControl presence={presence} />}
            {presence && <Phone presence={presence} />}
            <Alarms />
            <UserMenu />
          </div>
        </header>
        {isLost && (
          <div className="frame-lost" role="status">
            {t('ui.live.lost')}
          </div>
        )}
        {presence?.callId && isInCall(presence.state) && (
          <CallBar presence={presence} callId={presence.callId} />
        )}
      </div>
      <SideMenu />
      <main className="frame-content" id="content" tabIndex={-1}>
        {isForbidden ? (
          <Notice title={t('ui.page.forbiddenTitle')} text={t('ui.page.forbiddenText')} />
        ) : (
          <Outlet />
        )}
      </main>
    </div>
  );
}

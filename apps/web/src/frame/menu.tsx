import {
  AlertOutlined,
  ApartmentOutlined,
  CustomerServiceOutlined,
  DashboardOutlined,
  FundProjectionScreenOutlined,
  ImportOutlined,
  PhoneOutlined,
  ScheduleOutlined,
  SettingOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { Permission } from '@suifang/contract/permissions.ts';
import type { ParseKeys } from 'i18next';
import type { ComponentType, ReactNode } from 'react';
import { NewCallbacks } from '../features/callbacks/NewCallbacks.tsx';
import { NewMessages } from '../features/voicemail/NewMessages.tsx';

export type MenuEntry = Readonly<{
  to: string;
  label: ParseKeys;
  permission: Permission;
  /** A page of the server and not of this app: it opens beside it. */
  isOutside?: boolean;
  /** Only who takes calls has a use for it. */
  isForAgents?: boolean;
  /** How many new ones wait there. */
  Count?: ComponentType;
}>;

/** A part of the work. Without `label` its single entry stands alone. */
export type MenuGroup = Readonly<{ label?: ParseKeys; icon: ReactNode; entries: readonly MenuEntry[] }>;

/** What the menu holds, in the order of the work. A feature with a page adds its entry. */
export const menu: readonly MenuGroup[] = [
  {
    icon: <CustomerServiceOutlined />,
    entries: [{ to: '/desk', label: 'desk.menu', permission: 'desk.use', isForAgents: true }],
  },
  {
    icon: <DashboardOutlined />,
    entries: [{ to: '/', label: 'reports.overview.menu', permission: 'reports.read' }],
  },
  {
    icon: <FundProjectionScreenOutlined />,
    entries: [{ to: '/wall', label: 'wall.menu', permission: 'agents.supervise' }],
  },
  {
    icon: <AlertOutlined />,
    entries: [{ to: '/alerts', label: 'alerts.menu', permission: 'alerts.read' }],
  },
  {
    icon: <TeamOutlined />,
    entries: [{ to: '/patients', label: 'patients.menu', permission: 'patients.read' }],
  },
  {
    icon: <ImportOutlined />,
    entries: [{ to: '/imports', label: 'imports.menu', permission: 'patients.import' }],
  },
  {
    label: 'frame.groups.followUp',
    icon: <ScheduleOutlined />,
    entries: [
      { to: '/campaigns', label: 'campaigns.menu', permission: 'campaigns.read' },
      { to: '/questionnaires', label: 'questionnaires.menu', permission: 'questionnaires.read' },
    ],
  },
  {
    label: 'frame.groups.calls',
    icon: <PhoneOutlined />,
    entries: [
      { to: '/incoming', label: 'incoming.menu', permission: 'calls.read' },
      { to: '/voicemails', label: 'voicemail.menu', permission: 'desk.use', Count: NewMessages },
      { to: '/callbacks', label: 'callbacks.menu', permission: 'desk.use', Count: NewCallbacks },
      { to: '/calls', label: 'calls.menu', permission: 'calls.read' },
      { to: '/recordings', label: 'calls.recordingsMenu', permission: 'recordings.play' },
    ],
  },
  {
    label: 'frame.groups.callCentre',
    icon: <ApartmentOutlined />,
    entries: [
      { to: '/agents', label: 'agents.menu', permission: 'agents.write' },
      { to: '/queues', label: 'queues.menu', permission: 'queues.write' },
      { to: '/inbound-routes', label: 'reception.menu', permission: 'queues.write' },
      { to: '/pause-codes', label: 'agents.pause.menu', permission: 'agents.write' },
    ],
  },
  {
    label: 'frame.groups.administration',
    icon: <SettingOutlined />,
    entries: [
      { to: '/trunks', label: 'trunks.menu', permission: 'trunks.read' },
      { to: '/outcome-rules', label: 'outcomeRules.menu', permission: 'trunks.write' },
      { to: '/calendar', label: 'calendar.menu', permission: 'calendar.write' },
      { to: '/staff', label: 'staff.menu', permission: 'staff.read' },
      { to: '/audit', label: 'audit.menu', permission: 'audit.read' },
      { to: '/settings', label: 'settings.menu', permission: 'settings.write' },
      { to: '/api/docs/', label: 'frame.apiDocs', permission: 'api.browse', isOutside: true },
    ],
  },
];

/** The menu of one person: what they may not use is not there. */
export function menuFor(permissions: readonly Permission[], isAgent: boolean): MenuGroup[] {
  return menu
    .map((group) => ({
      ...group,
      entries: group.entries.filter(
        ({ permission, isForAgents }) => permissions.includes(permission) && (isAgent || !isForAgents),
      ),
    }))
    .filter(({ entries }) => entries.length > 0);
}

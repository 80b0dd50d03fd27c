/** What a role may do, as data: the server's guard and the web's menus and buttons read the same table. */

export const roles = ['administrator', 'supervisor', 'nurse'] as const;
export type Role = (typeof roles)[number];

/** Every right there is. A route names exactly one of these, or is `public`, or needs no more than a `session`. */
export const permissions = [
  'patients.read',
  'patients.write',
  'patients.reveal',
  'patients.import',
  'campaigns.read',
  'campaigns.run',
  /** To let a campaign dial more people than agents are free. */
  'campaigns.predict',
  'questionnaires.read',
  'questionnaires.write',
  'calls.read',
  'recordings.play',
  'recordings.download',
  'alerts.read',
  'alerts.acknowledge',
  'reports.read',
  'prompts.write',
  /** To talk at the desk: sign in, take and make calls. */
  'desk.use',
  'agents.read',
  'agents.write',
  /** Listen, whisper, barge, take over, end, force a state. */
  'agents.supervise',
  'queues.write',
  'trunks.read',
  'trunks.write',
  'calendar.write',
  'staff.read',
  'staff.write',
  'settings.write',
  'audit.read',
  'api.browse',
  'system.metrics',
  'sample-town.start',
] as const;
export type Permission = (typeof permissions)[number];

/** What a route declares. `public`: anyone. `session`: anyone signed in. */
export type Access = Permission | 'public' | 'session';

/** Who calls and is called back corrects what turns out wrong: a number, a death, the wish for no more calls; and brings lists in. */
const nursePermissions: readonly Permission[] = [
  'patients.read',
  'patients.write',
  'patients.reveal',
  'patients.import',
  'campaigns.read',
  'campaigns.run',
  'questionnaires.read',
  'calls.read',
  'recordings.play',
  'alerts.read',
  'alerts.acknowledge',
  'reports.read',
  'desk.use',
  'agents.read',
];

const supervisorPermissions: readonly Permission[] = [
  ...nursePermissions,
  'campaigns.predict',
  'questionnaires.write',
  'recordings.download',
  'prompts.write',
  'agents.supervise',
  'queues.write',
  'staff.read',
  'audit.read',
];

export const permissionsOf: Readonly<Record<Role, readonly Permission[]>> = {
  administrator: permissions,
  supervisor: supervisorPermissions,
  nurse: nursePermissions,
};

/** Whether someone with this role may use this right. */
export function hasPermission(role: Role, permission: Permission): boolean {
  return permissionsOf[role].includes(permission);
}

import {
  type AgentSettings,
  type CampaignSettings,
  defaultSettings,
} from '@suifang/contract/campaigns/settings.ts';
import type { NewCampaign, Whom } from '@suifang/contract/campaigns/api.ts';
import dayjs, { type Dayjs } from 'dayjs';
import { hospitalInstant, hospitalTime } from '../../../ui/hospital-time.ts';

/** A campaign's settings as the form holds them. The agents are there also while another type is chosen. */
export type SettingsValues = Omit<CampaignSettings, 'startsAt' | 'endsAt' | 'agents'> & {
  startsAt: Dayjs | null;
  endsAt: Dayjs | null;
  agents: Omit<AgentSettings, 'queueId'> & { queueId?: string };
};

/** How agents are brought patients unless somebody says otherwise. */
const defaultAgents: SettingsValues['agents'] = {
  mode: 'progressive',
  patienceMs: 2_000,
  abandonLimit: 0.03,
  fallback: 'promise',
  reservationMs: 120_000,
  putOffMs: 3_600_000,
};

export type WhomValues = {
  from: Whom['from'];
  q?: string;
  departmentId?: string;
  ward?: string;
  discharged?: [Dayjs | null, Dayjs | null] | null;
  everyone?: boolean;
  importId?: string;
  campaignId?: string;
  patientIds?: string[];
};

/** The types that can be made. */
export const formTypes = ['AUTO_SURVEY', 'VOICE_NOTICE', 'CONNECT_AGENT'] as const;
export type FormType = (typeof formTypes)[number];

/** Everything the stepper asks. */
export type CampaignValues = {
  name: string;
  type: FormType;
  purpose: NewCampaign['purpose'];
  trunkId?: string;
  questionnaireVersionId?: string;
  whom: WhomValues;
  settings: SettingsValues;
};

/** The wire's settings for the form. Instants may come as text or not at all. */
export function toSettingsValues(settings: CampaignSettings): SettingsValues {
  const moment = (text: string | null) => (text === null ? null : hospitalTime(text));
  return {
    ...settings,
    startsAt: moment(settings.startsAt),
    endsAt: moment(settings.endsAt),
    agents: settings.agents ?? defaultAgents,
  };
}

/** The form's settings for the wire: only what the type needs, also when something else was typed before. */
export function fromSettingsValues(values: SettingsValues, type: NewCampaign['type']): CampaignSettings {
  const text = (moment: Dayjs | null) => (moment === null ? null : hospitalInstant(moment));
  return {
    ...values,
    startsAt: text(values.startsAt),
    endsAt: text(values.endsAt),
    noticeText: type === 'VOICE_NOTICE' ? (values.noticeText?.trim() ?? null) : null,
    agents: type === 'CONNECT_AGENT' ? { ...values.agents, queueId: values.agents.queueId ?? '' } : null,
  };
}

/** Whom the list of patients hands over, as it stands in the address: some ids, or the conditions of a search. */
export type Handed = {
  /** Ids with commas between. */
  patients?: string;
  q?: string;
  departmentId?: string;
  ward?: string;
  dischargedFrom?: string;
  dischargedTo?: string;
};

function initialWhom({ patients, dischargedFrom, dischargedTo, ...conditions }: Handed): WhomValues {
  const patientIds = patients?.split(',').filter((id) => id !== '') ?? [];
  if (patientIds.length > 0) return { from: 'patients', patientIds };
  if (!dischargedFrom && !dischargedTo) return { from: 'filter', ...conditions };
  const day = (text: string | undefined) => (text ? dayjs(text) : null);
  return { from: 'filter', ...conditions, discharged: [day(dischargedFrom), day(dischargedTo)] };
}

/** What a new campaign's form starts from. */
export function initialValues(hospital: string | null, handed: Handed): CampaignValues {
  return {
    name: '',
    type: 'AUTO_SURVEY',
    purpose: 'care',
    whom: initialWhom(handed),
    settings: toSettingsValues({ ...defaultSettings, hospital: hospital ?? defaultSettings.hospital }),
  };
}

/** Whom to call, as the API takes it. */
export function toWhom(values: WhomValues): Whom {
  switch (values.from) {
    case 'patients':
      return { from: 'patients', patientIds: values.patientIds ?? [] };
    case 'import':
      return { from: 'import', importId: values.importId ?? '' };
    case 'failed':
      return { from: 'failed', campaignId: values.campaignId ?? '' };
    case 'filter': {
      const [first, last] = values.discharged ?? [null, null];
      return {
        from: 'filter',
        q: values.q?.trim() || undefined,
        departmentId: values.departmentId,
        ward: values.ward?.trim() || undefined,
        dischargedFrom: first?.format('YYYY-MM-DD'),
        dischargedTo: last?.format('YYYY-MM-DD'),
        everyone: (!hasCondition(values) && values.everyone) || undefined,
      };
    }
  }
}

/** Whether the filter leaves anybody out. */
export function hasCondition({ q, departmentId, ward, discharged }: Partial<WhomValues>): boolean {
  return Boolean(q?.trim() || departmentId || ward?.trim() || discharged?.some((date) => date));
}

/** The whole form as `POST /api/campaigns` takes it. */
export function toNewCampaign(values: CampaignValues): NewCampaign {
  const isNotice = values.type === 'VOICE_NOTICE';
  return {
    name: values.name.trim(),
    type: values.type,
    purpose: values.purpose,
    trunkId: values.trunkId ?? '',
    questionnaireVersionId: isNotice ? null : (values.questionnaireVersionId ?? null),
    settings: fromSettingsValues(values.settings, values.type),
    whom: toWhom(values.whom),
  };
}

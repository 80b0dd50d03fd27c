import type { CampaignDetail } from '@suifang/contract/campaigns/api.ts';
import type { BlockRule, TargetResult } from '@suifang/contract/campaigns/outcomes.ts';
import type { CampaignSettings, Cap } from '@suifang/contract/campaigns/settings.ts';

/** One number of the patient, as far as dialling is concerned. */
export type PhoneFacts = Readonly<{
  id: string;
  isValid: boolean;
  /** Listed under do-not-call: until when; null for ever; undefined not listed. Epoch ms. */
  doNotCallUntil: number | null | undefined;
  isInUse: boolean;
  /** Starts of dials to this number over all campaigns within the cap's span, ascending epoch ms. */
  recentDials: readonly number[];
}>;

export type TargetFacts = Readonly<{
  isDeceased: boolean;
  /** Which of the data by which a patient is recognised the hospital has. */
  identity: Readonly<{ birthYear: boolean; nationalId: boolean }>;
  /** The newest entry of the consent ledger for the campaign's purpose; undefined: there is none. */
  consent: boolean | undefined;
  doNotCallUntil: number | null | undefined;
  /** Being rung or spoken with now, on whichever number and for whichever campaign. */
  isInUse: boolean;
  recentDials: readonly number[];
  /** By rank. */
  phones: readonly PhoneFacts[];
  /** The number the last decision chose; undefined at first. */
  plannedPhoneId: string | undefined;
}>;

export type Eligibility =
  | Readonly<{ kind: 'call'; phoneId: string }>
  | Readonly<{ kind: 'blocked'; rule: BlockRule; until: number }>
  | Readonly<{ kind: 'never'; rule: BlockRule; result: TargetResult }>;

/** A number or patient in use is free again within the length of a call; looked at again after this. */
export const IN_USE_RECHECK_MS = 30_000;

/** When the cap allows the next dial; undefined: now. */
function capUntil(cap: Cap, dials: readonly number[], now: number): number | undefined {
  const inSpan = dials.filter((at) => at > now - cap.perMs);
  const oldestThatMustLeave = inSpan.at(-cap.attempts);
  return oldestThatMustLeave === undefined ? undefined : oldestThatMustLeave + cap.perMs;
}

/** What of a campaign decides whom it may call. */
export type Limits = Pick<CampaignSettings, 'phoneCap' | 'patientCap' | 'identityCheck'> &
  Readonly<{ needsConsent: boolean }>;

/**
 * Purposes for which a patient must have agreed beforehand. Care after a stay belongs to the treatment: it only stops
 * when the patient withdraws (docs/decisions/0020-consent-by-purpose.md).
 */
export const purposesThatNeedConsent = [
  'satisfaction',
  'research',
  'education',
] as const satisfies readonly CampaignDetail['purpose'][];

/** Those in which no machine asks who somebody is: nothing about health is told, or a nurse asks. */
const asksNobody: ReadonlySet<CampaignDetail['type']> = new Set(['VOICE_NOTICE', 'CONNECT_AGENT']);

/** A campaign's limits. */
export function limitsOf(campaign: Pick<CampaignDetail, 'type' | 'purpose' | 'settings'>): Limits {
  const { phoneCap, patientCap, identityCheck } = campaign.settings;
  return {
    phoneCap,
    patientCap,
    identityCheck: asksNobody.has(campaign.type) ? 'none' : identityCheck,
    needsConsent: purposesThatNeedConsent.some((purpose) => purpose === campaign.purpose),
  };
}

/**
 * Whether this patient may be dialled now, on which number, or which rule forbids it and until when. Used when a
 * campaign is loaded (for the check page) and again at each dial.
 */
export function judge(facts: TargetFacts, limits: Limits, now: number): Eligibility {
  if (facts.isDeceased) return { kind: 'never', rule: 'deceased', result: 'deceased' };
  // Whoever wants no more calls has taken the consent back with it: the wish is the reason, and says more.
  if (facts.doNotCallUntil === null) return { kind: 'never', rule: 'do_not_call', result: 'do_not_call' };
  if (!(facts.consent ?? !limits.needsConsent))
    return { kind: 'never', rule: 'no_consent', result: 'no_consent' };
  if (lacksIdentity(facts, limits))
    return { kind: 'never', rule: 'identity_missing', result: 'not_verified' };
  const listed = judgeListing(facts.doNotCallUntil, now);
  if (listed) return listed;
  const patientUntil = capUntil(limits.patientCap, facts.recentDials, now);
  if (patientUntil !== undefined) return { kind: 'blocked', rule: 'patient_cap', until: patientUntil };
  if (facts.isInUse) return { kind: 'blocked', rule: 'patient_in_use', until: now + IN_USE_RECHECK_MS };

  const valid = facts.phones.filter((phone) => phone.isValid);
  if (valid.length === 0) return { kind: 'never', rule: 'no_valid_number', result: 'no_valid_number' };
  const judged = (phone: PhoneFacts) => judgePhone(phone, limits.phoneCap, now);
  const planned = valid.find((phone) => phone.id === facts.plannedPhoneId);
  const ofPlanned = planned && judged(planned);
  // A planned number that nobody may dial any more is no plan.
  if (ofPlanned && ofPlanned.kind !== 'never') return ofPlanned;
  const verdicts = valid.map(judged);
  return verdicts.find((verdict) => verdict.kind === 'call') ?? soonest(verdicts);
}

/** Without the data nobody can prove who they are, so nothing about health may be said: no call. */
function lacksIdentity({ identity }: TargetFacts, { identityCheck }: Limits): boolean {
  switch (identityCheck) {
    case 'surname_birth_year':
      return !identity.birthYear;
    case 'national_id_tail':
      return !identity.nationalId;
    case 'none':
      return false;
  }
}

function judgeListing(until: number | null | undefined, now: number): Eligibility | undefined {
  if (until === null) return { kind: 'never', rule: 'do_not_call', result: 'do_not_call' };
  return until !== undefined && until > now ? { kind: 'blocked', rule: 'do_not_call', until } : undefined;
}

function judgePhone(phone: PhoneFacts, cap: Cap, now: number): Eligibility {
  const listed = judgeListing(phone.doNotCallUntil, now);
  if (listed) return listed;
  const until = capUntil(cap, phone.recentDials, now);
  if (until !== undefined) return { kind: 'blocked', rule: 'phone_cap', until };
  if (phone.isInUse) return { kind: 'blocked', rule: 'phone_in_use', until: now + IN_USE_RECHECK_MS };
  return { kind: 'call', phoneId: phone.id };
}

function soonest(verdicts: readonly Eligibility[]): Eligibility {
  const blocked = verdicts
    .filter((verdict) => verdict.kind === 'blocked')
    .toSorted((a, b) => a.until - b.until);
  return blocked[0] ?? verdicts[0] ?? { kind: 'never', rule: 'no_valid_number', result: 'no_valid_number' };
}

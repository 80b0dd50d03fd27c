import type { CampaignDetail } from '@suifang/contract/campaigns/api.ts';
import { defaultSettings } from '@suifang/contract/campaigns/settings.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge, limitsOf, type PhoneFacts, type TargetFacts } from './eligibility.ts';

const hour = 3_600_000;
const now = Date.parse('2026-11-23T10:00:00+08:00');
const settings = {
  phoneCap: { attempts: 2, perMs: 24 * hour },
  patientCap: { attempts: 3, perMs: 24 * hour },
  identityCheck: 'surname_birth_year',
  needsConsent: false,
} as const;
const phone = (more: Partial<PhoneFacts> = {}): PhoneFacts => ({
  id: 'own',
  isValid: true,
  doNotCallUntil: undefined,
  isInUse: false,
  recentDials: [],
  ...more,
});
const facts = (more: Partial<TargetFacts> = {}): TargetFacts => ({
  isDeceased: false,
  identity: { birthYear: true, nationalId: true },
  consent: undefined,
  doNotCallUntil: undefined,
  isInUse: false,
  recentDials: [],
  phones: [phone()],
  plannedPhoneId: undefined,
  ...more,
});

describe('whether a patient may be called', () => {
  test('an ordinary patient is called on the first number', () => {
    expect(judge(facts(), settings, now)).toEqual({ kind: 'call', phoneId: 'own' });
  });

  test('the family of a deceased patient is never called', () => {
    expect(judge(facts({ isDeceased: true }), settings, now)).toMatchObject({
      kind: 'never',
      result: 'deceased',
    });
  });

  test('a withdrawn consent and an opt-out for ever end the target; one with an end only waits', () => {
    expect(judge(facts({ consent: false }), settings, now)).toMatchObject({
      kind: 'never',
      rule: 'no_consent',
    });
    expect(judge(facts({ doNotCallUntil: null }), settings, now)).toMatchObject({
      kind: 'never',
      rule: 'do_not_call',
    });
    expect(judge(facts({ doNotCallUntil: now + hour }), settings, now)).toEqual({
      kind: 'blocked',
      rule: 'do_not_call',
      until: now + hour,
    });
  });

  test('who wants no more calls is told of as that, though the consent went with it and the data are missing', () => {
    const optedOut = facts({
      doNotCallUntil: null,
      consent: false,
      identity: { birthYear: false, nationalId: false },
      phones: [phone({ doNotCallUntil: null })],
    });
    expect(judge(optedOut, settings, now)).toEqual({
      kind: 'never',
      rule: 'do_not_call',
      result: 'do_not_call',
    });
  });

  test('a wish that only holds for a time does not hide a consent that is gone for good', () => {
    expect(judge(facts({ doNotCallUntil: now + hour, consent: false }), settings, now)).toMatchObject({
      kind: 'never',
      rule: 'no_consent',
    });
  });

  test('a patient of whom the hospital lacks what would be asked for is not called', () => {
    const unknown = facts({ identity: { birthYear: false, nationalId: true } });
    expect(judge(unknown, settings, now)).toEqual({
      kind: 'never',
      rule: 'identity_missing',
      result: 'not_verified',
    });
    expect(judge(unknown, { ...settings, identityCheck: 'national_id_tail' }, now).kind).toBe('call');
    expect(judge(unknown, { ...settings, identityCheck: 'none' }, now).kind).toBe('call');
    const noCard = facts({ identity: { birthYear: true, nationalId: false } });
    expect(judge(noCard, { ...settings, identityCheck: 'national_id_tail' }, now).kind).toBe('never');
  });

  test('a number that a relative opted out is passed over for another one', () => {
    const phones = [phone({ doNotCallUntil: null }), phone({ id: 'daughter' })];
    expect(judge(facts({ phones }), settings, now)).toEqual({ kind: 'call', phoneId: 'daughter' });
  });

  test('when the planned number was opted out for ever, another one of the patient is called', () => {
    const phones = [phone({ doNotCallUntil: null }), phone({ id: 'daughter' })];
    expect(judge(facts({ phones, plannedPhoneId: 'own' }), settings, now)).toEqual({
      kind: 'call',
      phoneId: 'daughter',
    });
    const onlyOne = facts({ phones: phones.slice(0, 1), plannedPhoneId: 'own' });
    expect(judge(onlyOne, settings, now)).toMatchObject({ kind: 'never', rule: 'do_not_call' });
  });

  test('the planned number is waited for while it is only blocked for a time', () => {
    const phones = [phone({ doNotCallUntil: now + hour }), phone({ id: 'daughter' })];
    expect(judge(facts({ phones, plannedPhoneId: 'own' }), settings, now).kind).toBe('blocked');
  });

  test('care needs no entry of consent, other purposes do', () => {
    const verdict = (purpose: CampaignDetail['purpose'], consent: boolean | undefined) => {
      const limits = limitsOf({ type: 'AUTO_SURVEY', purpose, settings: defaultSettings });
      return judge(facts({ consent }), limits, now).kind;
    };
    const purposes = ['care', 'satisfaction', 'research', 'education'] as const;
    const kinds = (consent: boolean | undefined) => purposes.map((purpose) => verdict(purpose, consent));
    expect(kinds(undefined)).toEqual(['call', 'never', 'never', 'never']);
    expect(kinds(true)).toEqual(['call', 'call', 'call', 'call']);
    expect(kinds(false)).toEqual(['never', 'never', 'never', 'never']);
  });

  test('a shared family phone that is ringing for another patient waits', () => {
    expect(judge(facts({ phones: [phone({ isInUse: true })] }), settings, now)).toMatchObject({
      kind: 'blocked',
      rule: 'phone_in_use',
    });
  });

  test('a patient who is being called on another number waits', () => {
    expect(judge(facts({ isInUse: true }), settings, now)).toEqual({
      kind: 'blocked',
      rule: 'patient_in_use',
      until: now + 30_000,
    });
  });

  test('a cap says until when', () => {
    const recentDials = [now - 20 * hour, now - 2 * hour];
    expect(judge(facts({ phones: [phone({ recentDials })] }), settings, now)).toEqual({
      kind: 'blocked',
      rule: 'phone_cap',
      until: now + 4 * hour,
    });
  });

  test('with no number left that is known to work the target ends', () => {
    expect(judge(facts({ phones: [phone({ isValid: false })] }), settings, now)).toMatchObject({
      kind: 'never',
      result: 'no_valid_number',
    });
  });

  test('dialling whenever allowed never passes a cap in any span', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 10 * hour }), { minLength: 5, maxLength: 60 }),
        (waits) => {
          const dials: number[] = [];
          let at = now;
          for (const wait of waits) {
            at += wait;
            const verdict = judge(
              facts({ recentDials: dials, phones: [phone({ recentDials: dials })] }),
              settings,
              at,
            );
            if (verdict.kind === 'call') dials.push(at);
            if (verdict.kind === 'blocked') expect(verdict.until).toBeGreaterThan(at);
          }
          for (const dial of dials) {
            const inSpan = dials.filter((other) => other >= dial && other < dial + settings.phoneCap.perMs);
            expect(inSpan.length).toBeLessThanOrEqual(settings.phoneCap.attempts);
          }
        },
      ),
    );
  });
});

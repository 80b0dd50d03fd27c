import { describe, expect, test } from 'vitest';
import { dialable } from './dialable.ts';

describe('a number as a carrier in China takes it', () => {
  test.each([
    ['a mobile goes out bare', '+8619999990001', '19999990001'],
    ['a mobile of an old range too', '+8613800000000', '13800000000'],
    ['Beijing has its 0 back', '+861062771234', '01062771234'],
    ['a Beijing number that begins like a service', '+861095500000', '01095500000'],
    ['Shanghai', '+862162771234', '02162771234'],
    ['a provincial capital with eight digits', '+8657162771234', '057162771234'],
    ['Yinchuan 0951, which begins like 95xxx', '+869516277123', '09516277123'],
    ['Lanzhou 0931', '+869316277123', '09316277123'],
    ['Urumqi 0991', '+869916277123', '09916277123'],
    ['Turpan 0995', '+869956277123', '09956277123'],
    ['Lhasa 0891', '+868916277123', '08916277123'],
    ['a 400 number', '+864006277123', '4006277123'],
    ['an 800 number', '+868006277123', '8006277123'],
    ['a bank', '+8695588', '95588'],
    ['a long service number', '+8695013123', '95013123'],
    ['a local service number', '+8696120', '96120'],
    ['the city line', '+8612345', '12345'],
    ['the health line', '+8612320', '12320'],
    ['an operator', '+8610086', '10086'],
    ['a six-digit information line', '+86118114', '118114'],
    ['the police', '+86110', '110'],
    ['the fire brigade', '+86119', '119'],
    ['the ambulance', '+86120', '120'],
    ['Hong Kong', '+85229001234', '0085229001234'],
    ['the United States', '+12025550123', '0012025550123'],
  ])('%s', (_what, e164, dialled) => {
    expect(dialable(e164)).toBe(dialled);
  });
});

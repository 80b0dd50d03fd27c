import { expect, test } from 'vitest';
import { isSpeakable } from './spoken-text.ts';

test('only the placeholders that a text knows may stand in it', () => {
  const notice = [
    '{name}您好，请复查',
    '请复查',
    '{nme}您好',
    '{name您好',
    '{ name }',
    '｛name｝您好',
    '<b>您好',
  ];
  expect(notice.map((text) => isSpeakable(text, 'notice'))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
  const hospital = ['市第一医院（东院区）', '{name}', '市第一医院<script>', '＜东院＞'];
  expect(hospital.map((text) => isSpeakable(text, 'other'))).toEqual([true, false, false, false]);
});

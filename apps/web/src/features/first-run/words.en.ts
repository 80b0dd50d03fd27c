import type { firstRunZh } from './words.zh.ts';

export const firstRunEn: typeof firstRunZh = {
  title: 'Where to begin',
  text: 'The system is ready; there are no patients and no telephone lines yet.',
  tryTitle: 'Try it with the simulated town',
  tryText:
    'The system brings a town whose patients answer, press keys, hang up or do not pick up. No real number is dialled, and it can be removed at any time.',
  tryAction: 'Build the town',
  tryRunning: 'Building…',
  connectTitle: 'Connect the hospital’s telephone line',
  connectText:
    'Have the carrier’s address, account and caller number at hand. Once they are entered, a test call can be made.',
  connectAction: 'Connect a line',
  noLine: 'No telephone line is connected, so nobody can be called.',
  noLineText:
    'Connect the hospital’s line, or try the simulated town first: no real number is dialled, and it can be removed at any time.',
  noLineWait: 'Ask the administrator to connect the hospital’s line.',
  waiting: 'There is no work yet',
  noPermission: 'Work can begin when the administrator has connected a line and imported patients.',
  sampleHere: 'This is the simulated town. No real number is dialled.',
  sampleBesideReal:
    'The figures below include the simulated town, and there are real lines as well: campaigns on those dial real numbers.',
  wipe: 'Wipe the sample data',
  wipeTitle: 'Wipe the simulated town?',
  wipeText:
    '{{patients}} made-up patients, {{campaigns}} campaigns and {{calls}} calls with their answers and recordings are deleted for good. Nothing else is touched.',
  wipeOwn:
    '{{count}} of the campaigns were made by somebody, on the simulated line or for simulated patients only; they go as well. Tick each to agree:',
  wipeThis: 'Delete “{{name}}”',
  look: 'Look',
};

import { type TargetResult, targetResultNames } from '@suifang/contract/campaigns/outcomes.ts';
import { say } from '../runtime/runtime-error.ts';
import type { Summary } from './summary.ts';

/** What became of everybody, and whether the records hold, in a few lines for the terminal. */
export function describeSummary(summary: Summary): string[] {
  const byResult = Map.groupBy(summary.patients, (patient) => patient.result ?? '');
  const results = [...byResult]
    .toSorted(([, some], [, others]) => others.length - some.length)
    .map(([result, patients]) => `${resultName(result)} ${patients.length}`);
  const { answersRecorded, answersPressed, agrees, callsAnswered, callsRecorded, recordingsShort } = summary;
  const differing = summary.patients.filter((one) => !one.agrees).map(({ patient }) => patient);
  return [
    '',
    `  ${results.join(say('，', ', '))}`,
    `  ${mark(agrees)} ${say(
      `按键回答 ${answersPressed} 个，记录回答 ${answersRecorded} 个，${agrees ? '逐个一致' : '有不一致'}`,
      `${answersPressed} answers pressed, ${answersRecorded} recorded: ${agrees ? 'each the same' : 'THEY DIFFER'}`,
    )}`,
    ...(differing.length === 0
      ? []
      : [`    ${say(`不一致的患者：${differing.join('、')}`, `Who differs: ${differing.join(', ')}`)}`]),
    ...(agrees || !wasStarved(summary)
      ? []
      : [
          `    ${say(
            '录音也不完整：这台机器太忙，模拟的人来不及应答。请少开些别的程序，再运行一次',
            'Recordings fell short too: this machine was too busy for its simulated people. Run it again with less beside it',
          )}`,
        ]),
    `  ${mark(callsRecorded === callsAnswered)} ${say(
      `接通 ${callsAnswered} 通，有录音 ${callsRecorded} 通`,
      `${callsAnswered} calls answered, ${callsRecorded} with a recording`,
    )}`,
    ...(recordingsShort === 0
      ? []
      : [
          `  ! ${say(
            `其中 ${recordingsShort} 通录音比通话短 2 秒以上：这台机器太忙`,
            `${recordingsShort} of them are over 2 s shorter than their call: this machine was too busy`,
          )}`,
        ]),
    '',
  ];
}

/** Sound is lost first where the processor is short: who plays it late also hears and presses late. */
const wasStarved = ({ callsAnswered, callsRecorded, recordingsShort }: Summary): boolean =>
  recordingsShort > 0 || callsRecorded < callsAnswered;

const mark = (isRight: boolean): string => (isRight ? '✓' : '✗');

function resultName(result: string): string {
  const name = targetResultNames[result as TargetResult] as { zh: string; en: string } | undefined;
  return name ? say(name.zh, name.en) : say('没有结果', 'no result');
}

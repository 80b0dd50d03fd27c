import { type Outcome, outcomeNames } from '@suifang/contract/campaigns/outcomes.ts';
import type { ErrorText } from '@suifang/contract/errors.ts';
import type { TestCallEnd, TrunkCondition } from '../../telephony/trunk-probe.ts';

const unknownLine: ErrorText = {
  zh: '电话系统还没有加载这条线路。保存后要等几秒；一直这样请查看系统日志。',
  en: 'The telephone system has not loaded this line yet. It takes a few seconds after saving; if it stays so, look at the system log.',
};
const unreachable: ErrorText = {
  zh: '连不上对方：没有回应测试请求。请核对地址、端口和网络，并请运营商确认已放行本机地址。',
  en: 'The other end does not answer. Check address, port and network, and ask the carrier whether this machine is admitted.',
};

const refused: ErrorText = {
  zh: '对方拒绝了注册：账号或密码不对，请核对；运营商那边改过也要在这里改。',
  en: 'The other end refused the registration: user name or password is wrong; check them, also after the carrier has changed them.',
};

function reachable(roundTripMs: number | undefined): ErrorText {
  if (roundTripMs === undefined) return { zh: '线路可达。', en: 'The line is reachable.' };
  return {
    zh: `线路可达，对方 ${roundTripMs} 毫秒回应。`,
    en: `The line is reachable; the other end answered in ${roundTripMs} ms.`,
  };
}

function describeCall(call: TestCallEnd, outcome: Outcome): ErrorText {
  if (call.wasAnswered) {
    return {
      zh: '测试电话已接通，播放了一句话后挂断。',
      en: 'The test call was answered, one sentence was played, and the call ended.',
    };
  }
  const { zh, en } = outcomeNames[outcome];
  const codes = [
    ...(call.cause > 0 ? [`Q.850 ${call.cause}`] : []),
    ...(call.sipCode === undefined ? [] : [`SIP ${call.sipCode}`]),
  ].join(', ');
  const [zhCode, enCode] = codes === '' ? ['', ''] : [`（${codes}）`, ` (${codes})`];
  return call.hasRung
    ? {
        zh: `对方电话响了，但没有接通：${zh}${zhCode}。`,
        en: `The phone rang but was not answered: ${en}${enCode}.`,
      }
    : { zh: `电话没有响：${zh}${zhCode}。`, en: `The phone did not ring: ${en}${enCode}.` };
}

function describeLine(condition: TrunkCondition | undefined): ErrorText {
  if (!condition) return unknownLine;
  if (condition.registration === 'refused') return refused;
  return condition.isReachable ? reachable(condition.roundTripMs) : unreachable;
}

/** What a test found, in plain words. `outcome` is what the mapping makes of a call that was not answered. */
export function describeTest(
  condition: TrunkCondition | undefined,
  call: Readonly<{ end: TestCallEnd; outcome: Outcome }> | undefined,
): ErrorText {
  const line = describeLine(condition);
  if (!call) return line;
  const said = describeCall(call.end, call.outcome);
  return { zh: `${line.zh}${said.zh}`, en: `${line.en} ${said.en}` };
}

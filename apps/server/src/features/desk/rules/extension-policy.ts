import { type DialFacts, type DialVerdict, judgeCaller } from './dial-policy.ts';

export type ExtensionFacts = Readonly<{
  caller: DialFacts['caller'];
  /** Whose extension was dialled; undefined: nobody's. */
  callee: Readonly<{ staffId: string; name: string; isCaller: boolean }> | undefined;
  reach:
    | Readonly<{ kind: 'free'; deviceId: string; isAutoAnswer: boolean }>
    | Readonly<{ kind: 'busy' | 'absent' }>;
}>;

export type ExtensionVerdict =
  | Readonly<{ kind: 'call'; staffId: string; deviceId: string; autoAnswer: boolean }>
  | Extract<DialVerdict, { kind: 'refused' }>;

/** Whether a colleague is rung: whoever calls can, the extension is somebody's, and they are free. */
export function judgeExtension({ caller, callee, reach }: ExtensionFacts): ExtensionVerdict {
  const against = judgeCaller(caller);
  if (against) return against;
  if (!callee) return { kind: 'refused', why: 'dial.no-extension' };
  const { staffId, name, isCaller } = callee;
  if (isCaller) return { kind: 'refused', why: 'dial.own-extension' };
  if (reach.kind !== 'free')
    return {
      kind: 'refused',
      why: reach.kind === 'busy' ? 'dial.colleague-busy' : 'dial.colleague-absent',
      name,
    };
  return { kind: 'call', staffId, deviceId: reach.deviceId, autoAnswer: reach.isAutoAnswer };
}

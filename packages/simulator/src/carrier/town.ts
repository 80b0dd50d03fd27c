import { createMind, type Knowledge, type Mind, type Press } from '../people/mind.ts';
import { type Persona, type PersonaName, personas, type Ringing } from '../people/personas.ts';
import { seeded } from '../people/random.ts';

/** Who picks up at a number. */
export type Resident = Readonly<{ number: string; persona: PersonaName; knowledge: Knowledge }>;

/** What a resident did in one call: the truth that the product's records are held against. */
export type CallLog = Readonly<{
  number: string;
  /** The how manieth call to this number, from 1. */
  nth: number;
  startedAt: number;
  answeredAt: number | undefined;
  presses: ReadonlyArray<Press & Readonly<{ at: number }>>;
  given: ReturnType<Mind['given']>;
}>;

/** `current`: the call that the person is in; one whose far end died without a word is over for them. */
type Line = { mind: Mind; persona: Persona; calls: number; current: OpenCall | undefined };
type OpenCall = { -readonly [Key in keyof CallLog]: CallLog[Key] };

/** The people of the town and what they did, whatever switch carries their calls. Same seed, same behaviour. */
export interface Town {
  /**
   * A call to a number begins, or from it when its owner rings back and presses `first` before anything else.
   * undefined: nobody has that number.
   */
  ring(number: string, at: number, first?: readonly Press[]): RingingCall | undefined;
  /** Every call so far, oldest first. */
  calls(): readonly CallLog[];
}

export interface RingingCall {
  readonly persona: Persona;
  readonly ringing: Ringing;
  answered(at: number): void;
  voiceStarted(): ReturnType<Mind['voiceStarted']>;
  voiceStopped(): ReturnType<Mind['voiceStopped']>;
  pressed(press: Press, at: number): void;
}

export function createTown(residents: readonly Resident[], seed: number): Town {
  const lines = new Map<string, Line>(
    residents.map((resident, index) => {
      const persona = personas[resident.persona];
      return [
        resident.number,
        {
          persona,
          calls: 0,
          current: undefined,
          mind: createMind(persona, resident.knowledge, seeded(seed + index)),
        },
      ];
    }),
  );
  const log: OpenCall[] = [];
  return {
    ring(number, at, first) {
      const line = lines.get(number);
      if (!line) return undefined;
      line.calls += 1;
      const { persona, mind } = line;
      const presses: Array<Press & { at: number }> = [];
      const call: OpenCall = {
        number,
        nth: line.calls,
        startedAt: at,
        answeredAt: undefined,
        presses,
        given: [],
      };
      log.push(call);
      const ringing = persona.ringing[Math.min(line.calls, persona.ringing.length) - 1] ?? {
        kind: 'rings-out',
      };
      return {
        persona,
        ringing,
        answered(answeredAt) {
          call.answeredAt = answeredAt;
          line.current = call;
          mind.begin(first);
          call.given = mind.given();
        },
        voiceStarted: () => (line.current === call ? mind.voiceStarted() : { kind: 'wait' }),
        voiceStopped: () => (line.current === call ? mind.voiceStopped() : { kind: 'wait' }),
        pressed: (press, pressedAt) => presses.push({ ...press, at: pressedAt }),
      };
    },
    calls: () => log,
  };
}

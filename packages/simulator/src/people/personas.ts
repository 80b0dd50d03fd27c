/** The people of the simulated town. Each is one way in which a call can go; the name says it. */

export type PersonaName =
  | 'willing'
  | 'interrupts'
  | 'wrong-key-first'
  | 'silent'
  | 'hangs-up-midway'
  | 'answers-late'
  | 'busy'
  | 'busy-then-answers'
  | 'never-answers'
  | 'rejects'
  | 'empty-number'
  | 'switched-off'
  | 'congested'
  | 'wants-a-person'
  | 'opts-out'
  | 'wrong-person'
  | 'forgets-birth-year'
  | 'asks-again';

/** What happens when the phone is dialled. */
export type Ringing =
  | Readonly<{ kind: 'answers'; afterMs: number }>
  | Readonly<{ kind: 'rings-out' }>
  /** Ends without an answer. `announcement`: early audio first, no ringing. Causes are Q.850. */
  | Readonly<{ kind: 'fails'; cause: number; rings: boolean; announcement: boolean; afterMs: number }>;

export type Persona = Readonly<{
  name: PersonaName;
  /** By how many calls came before: the last entry holds for all later ones. */
  ringing: readonly Ringing[];
  /** What they do once they have answered. */
  manner:
    | 'answers'
    | 'interrupts'
    | 'wrong-key-first'
    | 'silent'
    | 'hangs-up-midway'
    | 'wants-a-person'
    | 'opts-out'
    | 'wrong-person'
    | 'forgets-birth-year'
    | 'asks-again';
}>;

const answers = (afterMs: number): Ringing => ({ kind: 'answers', afterMs });
const fails = (cause: number, more: Partial<Extract<Ringing, { kind: 'fails' }>> = {}): Ringing => ({
  kind: 'fails',
  cause,
  rings: false,
  announcement: false,
  afterMs: 300,
  ...more,
});
const persona = (name: PersonaName, manner: Persona['manner'], ...ringing: Ringing[]): Persona => ({
  name,
  manner,
  ringing,
});

export const personas: Readonly<Record<PersonaName, Persona>> = {
  willing: persona('willing', 'answers', answers(1500)),
  interrupts: persona('interrupts', 'interrupts', answers(1000)),
  'wrong-key-first': persona('wrong-key-first', 'wrong-key-first', answers(2000)),
  silent: persona('silent', 'silent', answers(2000)),
  'hangs-up-midway': persona('hangs-up-midway', 'hangs-up-midway', answers(1500)),
  'answers-late': persona('answers-late', 'answers', answers(9000)),
  busy: persona('busy', 'answers', fails(17)),
  'busy-then-answers': persona('busy-then-answers', 'answers', fails(17), answers(1500)),
  'never-answers': persona('never-answers', 'answers', { kind: 'rings-out' }),
  rejects: persona('rejects', 'answers', fails(21, { rings: true, afterMs: 2500 })),
  'empty-number': persona('empty-number', 'answers', fails(1, { announcement: true, afterMs: 3000 })),
  'switched-off': persona('switched-off', 'answers', fails(20, { announcement: true, afterMs: 3000 })),
  congested: persona('congested', 'answers', fails(34)),
  'wants-a-person': persona('wants-a-person', 'wants-a-person', answers(1500)),
  'opts-out': persona('opts-out', 'opts-out', answers(1500)),
  'wrong-person': persona('wrong-person', 'wrong-person', answers(1500)),
  'asks-again': persona('asks-again', 'asks-again', answers(1500)),
  'forgets-birth-year': persona('forgets-birth-year', 'forgets-birth-year', answers(1500)),
};

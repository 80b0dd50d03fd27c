import { z } from 'zod';
import { earlierCall } from '../desk-call.ts';
import { phoneOwners, sexes } from '../patients.ts';
import { instant } from '../time.ts';
import { Purpose } from './api.ts';
import { agentModes } from './settings.ts';

/** How a campaign brings patients to agents, today: counted from the rows of the patients who answered. */
export const agentFigures = z
  .object({
    mode: z.enum(agentModes),
    queue: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    /** Agents of the queue who are free, and who work now. */
    free: z.number().int(),
    working: z.number().int(),
    /** Patients who have answered and wait at this moment. */
    waiting: z.number().int(),
    ringing: z.number().int(),
    /** Those who answered and stayed for the greeting, and what became of them. */
    answered: z.number().int(),
    taken: z.number().int(),
    /** Found no agent in time, or hung up before one came. */
    abandoned: z.number().int(),
    /** Share of those answered, 0 to 1; null: nobody has answered. */
    abandonRate: z.number().nullable(),
    abandonLimit: z.number(),
    /** From the end of the greeting to the agent, of those who were taken; null: nobody was. */
    meanWaitMs: z.number().int().nullable(),
    /** Reservations of today by how they ended (preview). */
    reservations: z.record(z.string(), z.number().int()),
    /** How evenly the calls lie on the staff. */
    spread: z.object({
      agents: z.array(z.object({ staffId: z.uuid(), name: z.string(), calls: z.number().int() })),
      /** Jain's index, 1 when all have the same; null: nobody has had a call, or there is one agent only. */
      jain: z.number().nullable(),
    }),
  })
  .meta({ id: 'CampaignAgents' });
export type AgentFigures = z.output<typeof agentFigures>;

/** What ended a reservation. `withdrawn`: the agent left or took another call, or the campaign stopped. */
export const reservationEnds = ['dialled', 'put_off', 'passed_on', 'expired', 'withdrawn'] as const;
export type ReservationEnd = (typeof reservationEnds)[number];

/** A patient who is kept for one agent for a while. */
export const reservation = z
  .object({
    id: z.uuid(),
    version: z.number().int(),
    expiresAt: instant,
    campaign: z.object({ id: z.uuid(), name: z.string(), purpose: Purpose }),
    questionnaire: z.string().nullable(),
    patient: z.object({
      id: z.uuid(),
      name: z.string(),
      sex: z.enum(sexes),
      birthDate: z.iso.date().nullable(),
    }),
    phone: z.object({
      /** Masked. */
      masked: z.string(),
      owner: z.enum(phoneOwners).nullable(),
    }),
    /** How often this campaign has dialled them before. */
    attempts: z.number().int(),
    lastStay: z
      .object({
        department: z.string().nullable(),
        ward: z.string().nullable(),
        dischargedAt: instant.nullable(),
      })
      .nullable(),
    earlier: z.array(earlierCall),
  })
  .meta({ id: 'Reservation' });
export type Reservation = z.output<typeof reservation>;
export const ownReservation = z.object({ reservation: reservation.nullable() });

/** Leaves the reserved patient: for later, or for a colleague. */
export const reservationSkip = z.object({
  version: z.number().int(),
  to: z.enum(['later', 'colleague']),
  reason: z.string().trim().min(2).max(200),
});
export type ReservationSkip = z.output<typeof reservationSkip>;

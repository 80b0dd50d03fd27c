import { z } from 'zod';
import { campaign } from './campaigns/api.ts';
import { instant } from './time.ts';

/** One thing that waits for a person. */
const need = z
  .object({
    kind: z.enum(['trunk-down', 'alert', 'wants-person', 'review']),
    id: z.uuid(),
    at: instant,
    /** Null when no one patient is concerned: `trunk-down` names the trunk in `text`. */
    patientId: z.uuid().nullable(),
    patientName: z.string().nullable(),
    campaignId: z.uuid().nullable(),
    campaignName: z.string().nullable(),
    /** Of `alert`: how many of the patient nobody has dealt with; the line tells of the most severe. Else 1. */
    count: z.number().int(),
    severity: z.enum(['low', 'medium', 'high']).nullable(),
    text: z.object({ zh: z.string(), en: z.string() }).nullable(),
  })
  .meta({ id: 'Need' });
export type Need = z.output<typeof need>;

/** Today in one screen. */
export const overview = z
  .object({
    at: instant,
    due: z.number().int(),
    done: z.number().int(),
    completed: z.number().int(),
    talking: z.number().int(),
    linesInUse: z.number().int(),
    linesTotal: z.number().int(),
    openAlerts: z.number().int(),
    review: z.number().int(),
    wantsPerson: z.number().int(),
    /** Running, paused and draining. */
    campaigns: z.array(campaign),
    needs: z.array(need),
  })
  .meta({ id: 'Overview' });
export type Overview = z.output<typeof overview>;

/** How much waits for a person, as every page shows it. What each number means: `overviewDefinitions`. */
export const needCounts = z
  .object({
    /** Trunks on which running campaigns wait because the switch makes no legs. */
    trunksDown: z.number().int(),
    openAlerts: z.number().int(),
    review: z.number().int(),
  })
  .meta({ id: 'NeedCounts' });
export type NeedCounts = z.output<typeof needCounts>;

/** What each number of the overview means, as its tooltip says. */
export const overviewDefinitions = {
  due: {
    zh: '进行中的任务里，今天之内还要拨打的随访；一位患者在两个任务里算两人次',
    en: 'Follow-ups of running campaigns still to be dialled today; a patient in two campaigns counts twice',
  },
  done: {
    zh: '今天有了最终结果的随访；一位患者在两个任务里算两人次',
    en: 'Follow-ups that reached their final result today; a patient in two campaigns counts twice',
  },
  talking: { zh: '此刻正在通话的患者', en: 'Patients being spoken with now' },
  linesInUse: {
    zh: '此刻占用的线路 ÷ 启用线路的总路数',
    en: 'Lines in use now ÷ lines of all enabled trunks',
  },
  openAlerts: { zh: '还没有人处理的预警', en: 'Alerts that nobody has dealt with' },
  review: {
    zh: '拨打结果不明，要人工决定是否再拨的随访；一位患者在两个任务里算两人次',
    en: 'Follow-ups whose dial has an unknown result and waits for a decision; a patient in two campaigns counts twice',
  },
  wantsPerson: {
    zh: '自动外呼中按 0 要求人工、还没有人回电的患者',
    en: 'Patients who pressed 0 for a person in an automatic call and whom nobody has rung yet',
  },
} as const satisfies Record<string, { zh: string; en: string }>;

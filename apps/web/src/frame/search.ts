import type { Permission } from '@suifang/contract/permissions.ts';
import type { ParseKeys, TFunction } from 'i18next';
import { campaignSource } from '../features/campaigns/search-source.ts';
import { patientSource } from '../features/patients/search-source.ts';
import { menuFor } from './menu.tsx';

/** One thing found: where it leads. */
export type Hit = Readonly<{ key: string; title: string; detail?: string; to: string }>;

/** One kind of thing the search box finds. */
export type SearchSource = Readonly<{
  label: ParseKeys;
  /** Undefined: everybody's. */
  permission?: Permission;
  find(
    words: string,
    context: { t: TFunction; permissions: readonly Permission[]; isAgent: boolean; signal: AbortSignal },
  ): Promise<readonly Hit[]>;
}>;

const pages: SearchSource = {
  label: 'frame.searchPages',
  find: async (words, { t, permissions, isAgent }) =>
    menuFor(permissions, isAgent)
      .flatMap(({ entries }) => entries)
      .filter(({ isOutside }) => !isOutside)
      .map(({ to, label }) => ({ key: to, title: t(label), to }))
      .filter(({ title }) => title.toLowerCase().includes(words.toLowerCase())),
};

/** What the search box looks through, in the order shown. A feature whose things are searched for adds its source. */
export const searchSources: readonly SearchSource[] = [patientSource, campaignSource, pages];

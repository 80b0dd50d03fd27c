/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListCampaignsSort = typeof ListCampaignsSort[keyof typeof ListCampaignsSort];


export const ListCampaignsSort = {
  createdAt: 'createdAt',
  '-createdAt': '-createdAt',
  name: 'name',
  '-name': '-name',
  startedAt: 'startedAt',
  '-startedAt': '-startedAt',
} as const;

export { checkCampaign } from './check.ts';
export { prepareCampaign } from './prepare.ts';
export { campaignRoutes } from './routes.ts';
export { defaultOutcomeRules } from './rules/outcome-defaults.ts';
export { createCampaign, moveCampaign, requireCampaign } from './service.ts';

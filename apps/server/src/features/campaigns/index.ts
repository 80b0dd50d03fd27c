export { checkCampaign } from './check.ts';
export { prepareCampaign } from './prepare.ts';
export { campaignRoutes } from './routes.ts';
export { classify, type OutcomeRule } from './rules/outcome.ts';
export { defaultOutcomeRules } from './rules/outcome-defaults.ts';
export { createCampaign, moveCampaign, requireCampaign } from './service.ts';
export { findCampaigns } from './store/campaigns.ts';
export { maskNumber } from './store/targets.ts';
export { readOutcomeRules } from './store/running.ts';

export { outcomeRuleRoutes } from './routes.ts';
export { ensureOutcomeRules } from './service.ts';

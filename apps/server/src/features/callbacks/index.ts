export {
  BESIDE_THE_CAMPAIGN,
  canBeRungBack,
  insertCallback,
  insertLowRating,
  insertQueueCallback,
  insertWishForPerson,
  isOwedACall,
  isPromisedACall,
} from './store.ts';
export { callbackRoutes } from './routes.ts';

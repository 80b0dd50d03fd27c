export {
  canBeRungBack,
  insertCallback,
  insertLowRating,
  insertQueueCallback,
  insertWishForPerson,
  isOwedACall,
} from './store.ts';
export { callbackRoutes } from './routes.ts';

export {
  canBeRungBack,
  insertCallback,
  insertLowRating,
  insertQueueCallback,
  insertWishForPerson,
} from './store.ts';
export { callbackRoutes } from './routes.ts';

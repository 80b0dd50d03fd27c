export { canBeRungBack, insertCallback, insertQueueCallback, insertWishForPerson } from './store.ts';
export { callbackRoutes } from './routes.ts';

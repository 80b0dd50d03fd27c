export { ratingCallFlow, type StoredRating } from './call-flow.ts';
export { ratingLines, ratingTexts } from './lines.ts';
export { noRatings, readRatingFigures, readRatings } from './store.ts';

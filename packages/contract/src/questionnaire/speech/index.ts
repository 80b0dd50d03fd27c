export { datePieces, sayDate, sayTime, timePieces } from './dates.ts';
export { plainName, sayName, surnameOf } from './names.ts';
export { numberPieces, sayCount, sayDigits, sayNumber } from './numbers.ts';

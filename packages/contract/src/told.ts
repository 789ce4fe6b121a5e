export { tells } from '@handslag/domain/word/told-in';

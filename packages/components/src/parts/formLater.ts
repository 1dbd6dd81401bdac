// What a form says of what is wrong with it, and why there is nothing to fill in: loaded in one, after the first paint.
export { formProblemsEn } from '../messages/formProblems.en.js';
export { FormErrors } from './FormErrors.js';
export { ReadinessNoticeView } from './ReadinessNoticeView.js';

export { CardLater } from '../PaymentLinkCard/CardLater.js';
export { cardRest } from '../PaymentLinkCard/cardRest.js';
export { LinkProblem } from '../parts/LinkProblem.js';
export { LinkMenu } from '../ShareLinkMenu/LinkMenu.js';

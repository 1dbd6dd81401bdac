export { LinkMenuButton } from './LinkMenuButton.js';
export { ShareLinkMenu, type ShareLinkMenuProps, type ShareLinkMenuState } from './ShareLinkMenu.js';
export { ShowQrButton } from './ShowQrButton.js';

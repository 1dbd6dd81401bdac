export { LinkQRCode, type LinkQRCodeProps, type LinkQRCodeState, loadQrCode } from './LinkQRCode.js';

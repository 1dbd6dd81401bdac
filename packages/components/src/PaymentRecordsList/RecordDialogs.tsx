'use client';
export { CancelRecordDialog } from './CancelRecordDialog.js';
export { ChangeRecordDialog } from './ChangeRecordDialog.js';

/** Why a dialog closed: what it was for is done, the person thought better of it, or pressed Escape. */
export type DialogCloseReason = 'done' | 'cancel' | 'escape';

export const capabilitiesKey: readonly ['capabilities'] = ['capabilities'];
export const linkKey = (linkId: string): readonly ['link', string] => ['link', linkId];

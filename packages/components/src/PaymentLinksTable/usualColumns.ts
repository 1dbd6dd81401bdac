/** A column of the kit, named by what it shows. */
export type LinkColumnName = 'amount' | 'status' | 'payer' | 'reference' | 'createdAt' | 'expiresAt';

export const usualColumns: readonly LinkColumnName[] = [
  'amount',
  'status',
  'payer',
  'reference',
  'createdAt',
  'expiresAt',
];

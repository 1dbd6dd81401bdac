import { hashKey } from '@tanstack/react-query';

/** Equal for equal content, whatever the order of its keys. Of what is read; what is written is told apart by `fingerprint`. */
export const contentKey = (content: unknown): string => hashKey([content]);

export function problemsOf(root: string, isReleased: boolean): readonly string[];
